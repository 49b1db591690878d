using System.Globalization;
using Assay.Model;
using Assay.Votes;

namespace Assay.Tests.Votes;

/// <summary>A book of a few roll calls, written as lines: <c>2014-03-27 68/262 US+ RU- FR+ CN0 IR~</c> (+ yes, - no, 0 abstain, ~ absent).</summary>
internal static class SmallBook
{
    public static readonly VoteSource Everything = new(
        new ItemId("all"),
        "All",
        VoteCoverage.AllRecorded,
        TellsAbsences: false
    );

    public static readonly VoteSource Some = new(
        new ItemId("some"),
        "Some",
        VoteCoverage.Selected,
        TellsAbsences: true
    );

    public static VoteBook Of(params string[] lines) => VoteBook.Of([Edition(Everything, lines)]);

    public static VoteEdition Edition(VoteSource source, params string[] lines) =>
        Edition(source, r => r, lines);

    public static VoteEdition Edition(
        VoteSource source,
        Func<RollCall, RollCall> change,
        params string[] lines
    )
    {
        var parsed = lines.Select(l => l.Split(' ')).ToList();
        var columns = new VoteColumns([
            .. parsed.SelectMany(p => p.Skip(2)).Select(v => new CountryCode(v[..2])).Distinct(),
        ]);
        var accounts = parsed.Select(
            (words, i) =>
            {
                var cells = new byte[columns.Countries.Count];
                foreach (var vote in words.Skip(2))
                    cells[columns.Find(new CountryCode(vote[..2]))] = (byte)(
                        vote[2] switch
                        {
                            '+' => Vote.Yes,
                            '-' => Vote.No,
                            '0' => Vote.Abstain,
                            _ => Vote.Absent,
                        }
                    );
                Assert.True(PartialDate.TryParse(words[0], out var on));
                var symbol = ResolutionSymbol.TryParse(words[1], out var found) ? found : null;
                return new VoteAccount(
                    change(
                        new RollCall
                        {
                            Id = new RollCallId(source.Id, i.ToString(CultureInfo.InvariantCulture)),
                            Symbol = symbol,
                            SymbolAsWritten = words[1],
                            On = on,
                            DayAsWritten = words[0],
                        }
                    ),
                    new VoteRow(columns, cells),
                    source.Name,
                    []
                );
            }
        );
        return new VoteEdition(
            source,
            ContentHash.Of(string.Join('\n', lines)),
            new LocalDate(2025, 1, 1),
            ["small.csv"],
            [.. accounts]
        );
    }

    public static SidingQuestion Question(string country, string with, string against) =>
        new()
        {
            Country = new CountryCode(country),
            With = Voters(with),
            Against = Voters(against),
        };

    private static List<Voters> Voters(string text) =>
        [
            .. text.Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(v =>
                    CountryGroup.Find(v) is { } group
                        ? (Voters)new Voters.Group(group)
                        : new Voters.Country(new CountryCode(v))
                ),
        ];
}
