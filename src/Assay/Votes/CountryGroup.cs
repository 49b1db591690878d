using System.Collections.Frozen;
using System.Reflection;
using Assay.Model;

namespace Assay.Votes;

/// <summary>A time in which a country was a member of a group.</summary>
/// <param name="Country">The country.</param>
/// <param name="From">Its first day.</param>
/// <param name="Last">Its last day; null where it is a member still.</param>
public sealed record Membership(CountryCode Country, LocalDate From, LocalDate? Last);

/// <summary>Countries that belong together, each in its time. A fact of ours with its source (<c>Tables/memberships.tsv</c>).</summary>
/// <param name="Id">Its id, such as <c>eu</c>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Memberships">Who, from when to when.</param>
/// <param name="Source">Where the days can be read again.</param>
public sealed record CountryGroup(
    ItemId Id,
    string Name,
    IReadOnlyList<Membership> Memberships,
    Citation Source
)
{
    private static readonly FrozenDictionary<string, CountryGroup> Known = ReadAll();

    /// <summary>All groups, by id.</summary>
    public static IEnumerable<CountryGroup> All =>
        Known.Values.OrderBy(g => g.Id.Value, StringComparer.Ordinal);

    /// <summary>The group of an id, in any case; null where there is none.</summary>
    public static CountryGroup? Find(string id) => Known.GetValueOrDefault(id.Trim());

    /// <summary>The first day on which it had members.</summary>
    public LocalDate Since => Memberships.Min(m => m.From);

    /// <summary>Its members on a day; where no more than the month is known, those of any day of it. In the order of their codes.</summary>
    public IReadOnlyList<CountryCode> On(PartialDate day) =>
        [
            .. Memberships
                .Where(m => m.From <= day.Latest && (m.Last is not { } last || last >= day.Earliest))
                .Select(m => m.Country)
                .Distinct()
                .OrderBy(c => c.Value, StringComparer.Ordinal),
        ];

    private static FrozenDictionary<string, CountryGroup> ReadAll()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Votes.memberships")!;
        using var reader = new StreamReader(stream);
        var groups = new Dictionary<string, CountryGroup>(StringComparer.OrdinalIgnoreCase);
        var members = new Dictionary<string, List<Membership>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells is ["group", ..])
            {
                members[cells[1]] = [];
                groups[cells[1]] = new CountryGroup(
                    new ItemId(cells[1]),
                    cells[2],
                    members[cells[1]],
                    new Citation(cells[3], Confidence.General)
                );
            }
            else
            {
                members[cells[0]]
                    .Add(
                        new Membership(
                            new CountryCode(cells[1]),
                            Day(cells[2]),
                            cells.Length > 3 ? Day(cells[3]) : null
                        )
                    );
            }
        }
        return groups.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static LocalDate Day(string text) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
