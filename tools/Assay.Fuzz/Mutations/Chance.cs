using Assay.Fuzz.Corpora;

namespace Assay.Fuzz.Mutations;

/// <summary>The dice of one mutant: seeded with its number, so that the number gives the same mutant again.</summary>
internal sealed class Chance
{
    private readonly Random _random;
    private readonly IReadOnlyList<byte[]> _donors;

    /// <summary>Seeds the dice.</summary>
    /// <param name="number">The mutant's number.</param>
    /// <param name="donors">Contents that pieces may be taken from.</param>
    public Chance(int number, IReadOnlyList<byte[]> donors)
    {
        // Neighbouring numbers would begin alike.
        _random = new Random(unchecked(number * (int)2_654_435_761));
        _donors = donors;
    }

    /// <summary>A number from 0 to below <paramref name="end"/>; 0 where that is no more than one.</summary>
    public int Below(int end) => end <= 1 ? 0 : _random.Next(end);

    /// <summary>A small number, rarely a large one: 1 at least, <paramref name="most"/> at most.</summary>
    public int Few(int most)
    {
        var bits = _random.Next(1, 1 + (int)Math.Ceiling(Math.Log2(most + 1)));
        return Math.Clamp(_random.Next(1 << bits), 1, most);
    }

    /// <summary>True once in <paramref name="times"/>.</summary>
    public bool OnceIn(int times) => _random.Next(times) == 0;

    /// <summary>One of them.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>A seed's content, this one's or another's.</summary>
    public byte[] Donor() => Of(_donors);

    /// <summary>What donors are there for seeds: their files, and what is packed in them.</summary>
    public static IReadOnlyList<byte[]> DonorsOf(IEnumerable<Seed> seeds) =>
        [
            .. seeds
                .SelectMany(s => s.Files)
                .SelectMany(f =>
                    Archive.Is(f.Bytes) && Archive.TryOpen(f.Bytes) is { } archive
                        ? archive.Entries.Select(e => e.Content)
                        : [f.Bytes]
                )
                .Where(b => b.Length > 0),
        ];
}
