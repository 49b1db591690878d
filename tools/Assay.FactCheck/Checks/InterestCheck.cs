using System.Text.RegularExpressions;
using Assay.FactCheck.Folding;
using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Model;
using Assay.Ownership;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>
/// Holds stakes against the compilation of mine owners, where it speaks of the pair in a year within the interest's days, and
/// the links that a source cites against the remarks of the record cited.
/// </summary>
internal sealed partial class InterestCheck(
    Register register,
    IReadOnlyList<MineOwner> owners,
    ListFiles lists,
    StatementLog log
)
{
    private readonly OfacHistory _ofac = lists.Ofac;

    // Reports round to a tenth of a percent.
    private const decimal Rounding = 0.05m;

    public void Check()
    {
        foreach (var interest in register.Interests)
            Check(interest);
        foreach (var control in register.Controls)
        {
            var statement = new Statement(
                "control",
                $"{control.Controller} > {control.Controlled}",
                $"{control.Means}, {control.Days}",
                control.Source.Confidence
            );
            if (!CitedLink(statement, control.Controller, control.Controlled, control.Source))
                log.Leave(statement, "no file at hand tells who controls whom");
        }
    }

    private void Check(Interest interest)
    {
        var pair = $"{interest.Holder} > {interest.Held}";
        var statement = new Statement(
            "interest",
            pair,
            $"{interest.Share}, {interest.Days}",
            interest.Source.Confidence
        );
        CitedLink(
            statement with
            {
                Kind = "interest: link cited",
            },
            interest.Holder,
            interest.Held,
            interest.Source
        );
        var told = Told(interest);
        if (told.Count == 0)
            log.Leave(statement, "no file at hand has stakes of this pair within these days");
        else if (told.Find(owner => !Agrees(interest.Share, owner.Percent)) is { } other)
            log.Contradict(statement, MineOwners.File, other.Record);
        else
            log.Confirm(statement, MineOwners.File, told[0].Record);
    }

    private List<MineOwner> Told(Interest interest)
    {
        if (NamesOf(interest.Holder) is not { } holder || NamesOf(interest.Held) is not { } held)
            return [];
        return
        [
            .. owners.Where(owner =>
                interest.Days.On(new LocalDate(owner.Year, 7, 1)) == Truth.True
                && holder.Agree([owner.Owner])
                && held.Agree([owner.Site])
            ),
        ];
    }

    private static bool Agrees(Share share, decimal percent) =>
        share.Lower.Value - Rounding <= percent && percent <= share.Upper.Value + Rounding;

    /// <summary>Whether the source cites an OFAC record by number; then what its "Linked To" says is logged.</summary>
    private bool CitedLink(Statement statement, OwnerNode holder, OwnerNode held, Citation source)
    {
        if (source.Text.Contains("reasons of the EU listing", StringComparison.Ordinal))
            return CitedReasons(statement, holder, held);
        if (Record().Match(source.Text) is not { Success: true } match)
            return false;
        var number = match.Groups["number"].Value;
        var entry = _ofac.Entry(number) ?? _ofac.NonSdnEntry(number);
        var links = Links().Matches(entry?.Remarks ?? "").Select(link => link.Groups["name"].Value).ToList();
        var numbered = Cross().Match(source.Text) is { Success: true } cross
            ? _ofac.Entry(cross.Groups["number"].Value)
            : null;
        if (entry is null)
            log.Contradict(statement, _ofac.Editions[^1].File, $"there is no record {number}");
        else if (Linked(holder, held, entry, links))
            log.Confirm(statement, entry.File, $"{number} is linked to {string.Join("; ", links)}");
        else if (
            numbered is not null
            && links.Exists(link => numbered.Folded.Any(FoldedName.Of(link).IsSameEntity))
        )
            log.Confirm(statement, entry.File, $"{number} is linked to {numbered.Key}");
        else if (links.Count == 0)
            log.Contradict(statement, entry.File, $"{number} ({entry.Names[0]}) is linked to nobody");
        else
            log.Contradict(
                statement,
                entry.File,
                $"{number} ({entry.Names[0]}) is linked to {string.Join("; ", links)}"
            );
        return true;
    }

    /// <summary>Whether the record is the held party's and is linked to the holder, or the other way round.</summary>
    private bool Linked(OwnerNode holder, OwnerNode held, SharedRecord entry, List<string> links) =>
        NamesOf(holder) is { } above
        && NamesOf(held) is { } below
        && (
            links.Exists(link => above.Agree([FoldedName.Of(link)]))
            || (above.Agree(entry) && links.Exists(link => below.Agree([FoldedName.Of(link)])))
        );

    /// <summary>Whether the reasons for listing the one name the other.</summary>
    private bool CitedReasons(Statement statement, OwnerNode holder, OwnerNode held)
    {
        if (NamesOf(holder) is not { } above || NamesOf(held) is not { } below)
            return false;
        var record = lists.Eu.FirstOrDefault(record =>
            (above.AgreeAlone(record) && Mentions(record, below))
            || (below.AgreeAlone(record) && Mentions(record, above))
        );
        if (record is null)
            log.Contradict(statement, "sanctions/eu", "no reasons for listing the one name the other");
        else
            log.Confirm(statement, record.File, $"{record.Names[0]}: the reasons name the other");
        return true;
    }

    private static bool Mentions(SharedRecord record, PartyNames other)
    {
        var text = FoldedName.Of(record.Remarks);
        return other.Names.Any(name =>
            name.Parts.Count >= 1
            && name.Joined.Length >= 5
            && text.Joined.Contains(name.Joined, StringComparison.Ordinal)
        );
    }

    private PartyNames? NamesOf(OwnerNode node) =>
        IdText.IsValid(node.Key) && register.Find(new PartyId(node.Key)) is { } party
            ? new PartyNames(party)
            : null;

    [GeneratedRegex("record (?<number>[0-9]{3,6})", RegexOptions.None, 2000)]
    private static partial Regex Record();

    [GeneratedRegex("linked to (?<number>[0-9]{3,6})", RegexOptions.None, 2000)]
    private static partial Regex Cross();

    [GeneratedRegex(@"Linked To: (?<name>[^;]+?)(?:\.?(?:;|$))", RegexOptions.None, 2000)]
    private static partial Regex Links();
}
