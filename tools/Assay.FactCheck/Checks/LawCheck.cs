using Assay.FactCheck.Expectations;
using Assay.FactCheck.Statements;
using Assay.Measures;
using Assay.Model;
using Assay.Ownership;
using Assay.Registers;
using Assay.Territories;

namespace Assay.FactCheck.Checks;

/// <summary>Holds the measures' days, and the stakes and listings that the table of the law gives, against that table.</summary>
internal sealed class LawCheck(LawTable law, StatementLog log)
{
    private const string Table = "tools/Assay.FactCheck/Expectations/law.yaml";

    public void Check(MeasureBook book)
    {
        foreach (var row in law.Measures)
        {
            var covered = book.Measures.Where(measure => row.Measure.Covers(measure.Id)).ToList();
            if (covered.Count == 0)
                log.Leave(
                    new("law: day", row.Measure.Value, Days(row.From, row.Until)),
                    "the table has it and the book has not"
                );
            foreach (var measure in covered)
                Check(row, measure);
        }
        foreach (
            var measure in book.Measures.Where(measure => !law.Measures.Any(row => Speaks(row, measure)))
        )
            log.Leave(
                new("law: day", measure.Id.Value, measure.Days.ToString(), measure.Source.Confidence),
                "the table gives no day for it"
            );
    }

    public void Check(Register register)
    {
        foreach (var row in law.Stakes)
        {
            var statement = new Statement(
                "law: stake",
                $"{row.Holder} > {row.Held}",
                $"{row.Share} on {row.On.Iso()}"
            );
            var stakes = register
                .OwnersOf(row.Held)
                .Where(interest =>
                    interest.Holder == OwnerNode.OfRegister(row.Holder)
                    && interest.Days.On(row.On) == Truth.True
                )
                .ToList();
            if (stakes.Exists(interest => interest.Share == row.Share))
                log.Confirm(statement, Table, row.Source.Text);
            else
                log.Contradict(
                    statement,
                    Table,
                    stakes.Count == 0
                        ? "the pack has no stake on that day"
                        : $"the pack says {stakes[0].Share}"
                );
        }
        foreach (var row in law.Listings)
            Listing(row, register);
    }

    public void Check(IReadOnlyList<LegalArea> areas)
    {
        foreach (var row in law.Areas)
        {
            var statement = new Statement("law: area", row.Area.Value, $"{row.Region} since {row.From}");
            var parts = areas
                .Where(area => area.Id == row.Area)
                .SelectMany(area => area.Parts)
                .Where(part => part.Regions.Contains(row.Region))
                .ToList();
            if (parts.Exists(part => Same(row.From, part.Days.From)))
                log.Confirm(statement, Table, row.Source.Text);
            else
                log.Contradict(
                    statement,
                    Table,
                    parts.Count == 0
                        ? "the pack's area does not have the region"
                        : $"the pack says {parts[0].Days}"
                );
        }
    }

    private void Check(MeasureExpectation row, Measure measure)
    {
        var exception = row.Exception is null
            ? null
            : measure.Exceptions.FirstOrDefault(e =>
                string.Equals(e.Id, row.Exception, StringComparison.Ordinal)
            );
        var subject = row.Exception is null ? measure.Id.Value : $"{measure.Id.Value} ({row.Exception})";
        var statement = new Statement("law: day", subject, Days(row.From, row.Until));
        if (row.Exception is not null && exception is null)
        {
            log.Leave(statement, "the table has it and the book has not");
            return;
        }
        var days = exception?.Days ?? measure.Days;
        if (Same(row.From, days.From) && Same(row.Until, days.Until))
            log.Confirm(statement, Table, row.Source.Text);
        else
            log.Contradict(statement, Table, $"the book says {days}");
        Mark(row, subject, (exception?.Source ?? measure.Source).Confidence);
    }

    // The book may be more careful than the table, never less.
    private void Mark(MeasureExpectation row, string subject, Confidence mark)
    {
        var statement = new Statement("law: mark", subject, Words.Of(mark));
        if (mark >= row.Source.Confidence)
            log.Confirm(statement, Table, row.Source.Text);
        else
            log.Contradict(statement, Table, $"the table's mark is {Words.Of(row.Source.Confidence)}");
    }

    private void Listing(ListingExpectation row, Register register)
    {
        var claim = row.IsListed
            ? $"listed by {row.Publisher}{(row.List is { } list ? $"/{list}" : "")} {Days(row.From, row.Until)}"
            : $"not listed by {row.Publisher}";
        var statement = new Statement("law: listing", row.Party.Value, claim.Trim());
        if (register.Find(row.Party) is not { } party)
        {
            log.Leave(statement, "the pack has no party of this id");
            return;
        }
        var known = party
            .Designations.Where(d =>
                d.List.Publisher == row.Publisher
                && (row.List is null || string.Equals(d.List.List, row.List, StringComparison.Ordinal))
            )
            .ToList();
        var agrees = row.IsListed
            ? known.Exists(d =>
                Same(row.From, d.Designation.Days.From) && Same(row.Until, d.Designation.Days.Until)
            )
            : known.TrueForAll(d => d.Designation.Days.Until is not null)
                && party.NotListed.Any(a => a.Publisher == row.Publisher);
        if (agrees)
            log.Confirm(statement, Table, row.Source.Text);
        else
            log.Contradict(
                statement,
                Table,
                known.Count == 0
                    ? "the pack has no such listing"
                    : string.Join("; ", known.Select(d => $"the pack says {d.List} {d.Designation.Days}"))
            );
    }

    private static bool Speaks(MeasureExpectation row, Measure measure) =>
        row.Exception is null && row.Measure.Covers(measure.Id);

    // A year in the table agrees with any day in it.
    private static bool Same(PartialDate? expected, PartialDate? found) =>
        expected is not { } table
        || (found is { } ours && table.Earliest <= ours.Earliest && ours.Latest <= table.Latest);

    private static string Days(PartialDate? from, PartialDate? until) =>
        from is null && until is null ? "" : new InForce(from, until).ToString();
}
