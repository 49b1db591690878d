using Assay.Fuzz.Corpora;

namespace Assay.Fuzz.Mutations;

/// <summary>Makes bad inputs out of good ones. A mutant follows from the seeds and its number alone, so that it can be had again.</summary>
internal sealed class Mutator
{
    private const int MostEdits = 8;

    private readonly IReadOnlyList<Seed> _seeds;
    private readonly IReadOnlyList<byte[]> _donors;

    public Mutator(IReadOnlyList<Seed> seeds)
    {
        _seeds = seeds;
        _donors = Chance.DonorsOf(seeds);
    }

    /// <summary>The mutant of a number.</summary>
    public Seed Mutant(int number)
    {
        var chance = new Chance(number, _donors);
        var seed = chance.Of(_seeds);
        var files = seed.Files.ToList();
        // Once in a while a file is missing; the first may be what others hang on.
        if (files.Count > 1 && chance.OnceIn(20))
            files.RemoveAt(chance.Below(files.Count));
        var at = chance.Below(files.Count);
        files[at] = files[at] with { Bytes = Mutated(files[at].Bytes, chance) };
        if (files.Count > 1 && chance.OnceIn(3))
        {
            at = chance.Below(files.Count);
            files[at] = files[at] with { Bytes = Mutated(files[at].Bytes, chance) };
        }
        return seed with { Files = files };
    }

    private static byte[] Mutated(byte[] bytes, Chance chance)
    {
        if (!Archive.Is(bytes) || chance.OnceIn(6))
            return Edited(bytes, chance);
        var made = bytes;
        for (var times = chance.Few(3); times > 0; times--)
            made = ArchiveEdits.Mutated(made, chance, content => Edited(content, chance)) ?? made;
        return made;
    }

    private static byte[] Edited(byte[] bytes, Chance chance)
    {
        var made = bytes;
        for (var times = chance.Few(MostEdits); times > 0 && made.Length > 0; times--)
            made = EditOf(chance)(made, chance);
        return made;
    }

    // Mostly edits that leave the structure whole, for a broken file is given up at its first fault.
    private static Edit EditOf(Chance chance) =>
        chance.Below(20) switch
        {
            < 4 => chance.Of(ByteEdits.All),
            < 13 => chance.Of(TextEdits.All),
            < 19 => chance.Of(TreeEdits.All),
            _ => chance.Of(EncodingEdits.All),
        };
}
