using Assay.Model;
using Assay.Names;

namespace Assay.Listings.Indexing;

/// <summary>
/// The names of an index, analysed when they are compared. Those compared last are kept: the names that share words with one query share them
/// with the next. Safe from many threads.
/// </summary>
internal sealed class AnalysedNames
{
    /// <summary>How many are kept at most, some 700 bytes each.</summary>
    private const int MostKept = 131_072;

    private readonly Texts _texts;
    private readonly PartyTable _parties;
    private readonly Kept?[] _kept;

    /// <summary>Takes the names, and the parties whose they are.</summary>
    public AnalysedNames(Texts texts, PartyTable parties)
    {
        _texts = texts;
        _parties = parties;
        _kept = new Kept?[Math.Clamp(texts.Count, 1, MostKept)];
    }

    private sealed record Kept(int Number, Name Name);

    /// <summary>How many names there are.</summary>
    public int Count => _texts.Count;

    /// <summary>A name as written.</summary>
    public string TextOf(int number) => _texts[number].ToString();

    /// <summary>Whose name it is.</summary>
    public PartyKind KindOf(int number) => _parties.Kind(_parties.Of(number));

    /// <summary>The name of that number.</summary>
    public Name this[int number]
    {
        get
        {
            // each name has one place; whoever writes there last is kept
            ref var place = ref _kept[number % _kept.Length];
            if (place is { } there && there.Number == number)
                return there.Name;
            var name = Name.Of(TextOf(number), KindOf(number));
            Volatile.Write(ref place, new Kept(number, name));
            return name;
        }
    }
}
