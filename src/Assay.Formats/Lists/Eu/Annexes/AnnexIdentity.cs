using Assay.Model;

namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>What an entry says that tells whether another entry of the same act is of the same party.</summary>
/// <param name="Names">All its names, as keys.</param>
/// <param name="Numbers">The numbers of its documents and registers, letters and digits only.</param>
/// <param name="Born">Days of birth or founding that are known to the day.</param>
/// <param name="IsBare">Whether it says nothing but a name.</param>
internal sealed record AnnexIdentity(
    HashSet<string> Names,
    HashSet<string> Numbers,
    HashSet<PartialDate> Born,
    bool IsBare
)
{
    private const int ShortestNumber = 6;

    /// <summary>Takes it from an entry.</summary>
    public static AnnexIdentity Of(AnnexRow row)
    {
        string[] columns = [AnnexColumn.Alias, AnnexColumn.PreviousName];
        var names = columns
            .SelectMany(row.Values)
            .SelectMany(v => AnnexName.Of(v, row.IsPerson).All)
            .Concat(row.Name.All)
            .Select(n => AnnexKey.OfName(n.Text));
        // A file's own words may stand in a cell for numbers ("Tax ID/INN"), but none is so long and of digits.
        var numbers = AnnexColumn
            .Numbers.Where(c => c.Column is not "kppCode") // of a tax office, not of a party
            .SelectMany(c => row.Values(c.Column))
            .SelectMany(v => v.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            .Where(v => !WrittenDate.TryParse(v, out _)) // days of issue
            .Select(v => WrittenNumber.Compact(v))
            .Where(n => n.Length >= ShortestNumber && n.Any(char.IsAsciiDigit));
        var born = AnnexDates
            .In(row[AnnexColumn.BirthDate])
            .Concat(AnnexDates.In(row[AnnexColumn.IncorporationDate]))
            .Select(d => d.Date)
            .OfType<PartialDate>()
            .Where(d => d.IsExact);
        return new AnnexIdentity(
            names.ToHashSet(StringComparer.Ordinal),
            numbers.ToHashSet(StringComparer.Ordinal),
            born.ToHashSet(),
            IsBareOf(row)
        );
    }

    /// <summary>
    /// Whether two entries of the same name are certainly of one party: they share a number; or a day of birth; or they stand in
    /// different annexes, are no persons, and one of them says nothing but the name, as annexes do that mean a party described in another.
    /// </summary>
    public bool IsCertainly(AnnexIdentity other, bool arePersons, bool areInOneAnnex)
    {
        if (Contradicts(other))
            return false;
        if (Numbers.Overlaps(other.Numbers) || Born.Overlaps(other.Born))
            return true;
        return !arePersons && !areInOneAnnex && (IsBare || other.IsBare);
    }

    /// <summary>Whether both have days of birth, and none in common.</summary>
    public bool Contradicts(AnnexIdentity other) =>
        Born.Count > 0 && other.Born.Count > 0 && !Born.Overlaps(other.Born);

    private static bool IsBareOf(AnnexRow row) =>
        row.Values(AnnexColumn.Alias).Count == 0
        && row[AnnexColumn.Address].Length == 0
        && row[AnnexColumn.BirthDate].Length == 0
        && AnnexColumn.Numbers.All(c => row[c.Column].Length == 0);
}
