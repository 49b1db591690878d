namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>The entries of an act's annexes, with those of the amendments given put in their places.</summary>
internal sealed class AnnexTable
{
    /// <summary>
    /// Characters of all entries. A party's entries stand in several annexes, so an act is held whole; the longest real one,
    /// Regulation 269/2014, has 2.5 million.
    /// </summary>
    private const int MostCharacters = 64 << 20;

    private readonly List<AnnexRow> _rows = [];
    private readonly Dictionary<(string Annex, string Measure, string Entry), int> _places = [];
    private long _characters;

    /// <summary>The entries: those of the act in its order, then those that amendments add.</summary>
    public IReadOnlyList<AnnexRow> Rows => _rows;

    /// <summary>Adds an entry of the act.</summary>
    /// <exception cref="Model.AssayException">There is more than any act has (AS2052).</exception>
    public void Add(AnnexRow row, string file)
    {
        _characters += row.Length;
        if (_characters > MostCharacters)
            throw EuFault.TooMuch(file, row.Line);
        _places.TryAdd(PlaceOf(row), _rows.Count);
        _rows.Add(row);
    }

    /// <summary>
    /// Adds an entry of an amendment. It takes the place of the one with its number, or in an annex without numbers of the one with its name;
    /// where there is none it is new. False where another party has the number: then it was added beside it.
    /// </summary>
    /// <exception cref="Model.AssayException">There is more than any act has (AS2052).</exception>
    public bool Amend(AnnexRow row, string file)
    {
        if (!_places.TryGetValue(PlaceOf(row), out var at))
        {
            Add(row, file);
            return true;
        }
        if (!IsSame(_rows[at], row))
        {
            Add(row, file);
            return false;
        }
        _rows[at] = row;
        return true;
    }

    private static (string, string, string) PlaceOf(AnnexRow row) =>
        (row.Annex, row.Measure, row.Entry.Length > 0 ? row.Entry : AnnexKey.OfName(row.Name.Main));

    /// <summary>Whether two entries of one number are of one party: by IMO number, by a name in common, or by another number in common.</summary>
    private static bool IsSame(AnnexRow a, AnnexRow b) =>
        string.Equals(AnnexKey.Of(a), AnnexKey.Of(b), StringComparison.Ordinal)
        || AnnexIdentity.Of(a).Names.Overlaps(AnnexIdentity.Of(b).Names)
        || AnnexIdentity.Of(a).Numbers.Overlaps(AnnexIdentity.Of(b).Numbers);
}
