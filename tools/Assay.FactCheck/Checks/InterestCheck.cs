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
    OfacHistory ofac,
    StatementLog log
)
{
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
            if (!CitedLink(statement, control.Controller, control.Source))
                log.Leave(statement, "no file at hand tells who controls whom");
        }
    }

    private void Check(Interest interest)
    {
        var pair = $"{interest.Holder} > {interest.Held}";
        var statement = new Statement("interest", pair, $"{interest.Share}, {interest.Days}", interest.Source.Confidence);
        CitedLink(statement with { Kind = "interest: link cited" }, interest.Holder, interest.Source);
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
    private bool CitedLink(Statement statement, OwnerNode holder, Citation source)
    {
        if (Record().Match(source.Text) is not { Success: true } match)
            return false;
        var number = match.Groups["number"].Value;
        var entry = ofac.Entry(number) ?? ofac.NonSdnEntry(number);
        var links = Links().Matches(entry?.Remarks ?? "").Select(link => link.Groups["name"].Value).ToList();
        var numbered = Cross().Match(source.Text) is { Success: true } cross ? ofac.Entry(cross.Groups["number"].Value) : null;
        if (entry is null)
            log.Contradict(statement, ofac.Editions[^1].File, $"there is no record {number}");
        else if (NamesOf(holder) is { } names && links.Exists(link => names.Agree([FoldedName.Of(link)])))
            log.Confirm(statement, entry.File, $"{number} is linked to {string.Join("; ", links)}");
        else if (numbered is not null && links.Exists(link => numbered.Folded.Any(FoldedName.Of(link).IsSameEntity)))
            log.Confirm(statement, entry.File, $"{number} is linked to {numbered.Key}");
        else if (links.Count == 0)
            log.Contradict(statement, entry.File, $"{number} ({entry.Names[0]}) is linked to nobody");
        else
            log.Contradict(statement, entry.File, $"{number} ({entry.Names[0]}) is linked to {string.Join("; ", links)}");
        return true;
    }

    private PartyNames? NamesOf(OwnerNode node) =>
        IdText.IsValid(node.Key) && register.Find(new PartyId(node.Key)) is { } party ? new PartyNames(party) : null;

    [GeneratedRegex("record (?<number>[0-9]{3,6})", RegexOptions.None, 2000)]
    private static partial Regex Record();

    [GeneratedRegex("linked to (?<number>[0-9]{3,6})", RegexOptions.None, 2000)]
    private static partial Regex Cross();

    [GeneratedRegex(@"Linked To: (?<name>[^;]+?)(?:\.?(?:;|$))", RegexOptions.None, 2000)]
    private static partial Regex Links();
}
