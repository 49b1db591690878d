using Assay.Listings;
using Assay.Model;
using Assay.Readings;
using Assay.Readings.Mentions;
using Assay.Reports.Text;
using Assay.Reports.Words;

namespace Assay.Reports.Readings;

/// <summary>The list of who and what is named: what each is known as, its designations on the day, and what else of the name was not taken.</summary>
internal sealed class ReferentText(TextPage page, Reading reading)
{
    // What a reader looks through; the rest is in JSON and on the page.
    private const int MostOthers = 5;
    private const int MostForms = 4;

    private readonly ILookup<int, Mention> _mentions = reading.Mentions.ToLookup(m => m.Referent);
    private readonly ReadingNotes _notes = new(reading);

    public void Write()
    {
        page.Heading("Who and what");
        if (reading.Referents.Count == 0)
        {
            page.Paragraph("Nobody and nothing known by name was found.");
            return;
        }
        foreach (var group in reading.Referents.GroupBy(r => r.Kind).OrderBy(g => g.Key))
        {
            page.Blank();
            page.Paragraph([new Run(Title(group.Key), Styles.Strong)]);
            foreach (var referent in group)
                Write(referent);
        }
    }

    internal static string Title(MentionKind kind) =>
        kind switch
        {
            MentionKind.Person => "People",
            MentionKind.Organisation => "Organisations",
            MentionKind.Place => "Places",
            MentionKind.Commodity => "Commodities",
            MentionKind.Instrument => "Instruments",
            MentionKind.Programme => "Programmes",
            _ => "Vessels",
        };

    private void Write(Referent referent)
    {
        var isListed = LinkWords.IsListed(referent);
        page.Item(
            new Run(ReadingIds.Referent(referent.Number), ReadingStyles.Label),
            4,
            [
                new Run(referent.Name, ReadingStyles.Of((MarkKind)referent.Kind)),
                Run.Of(referent.Description is { } description ? $", {description}" : ""),
                new Run(Mentioned(referent), Styles.Faint),
            ],
            0
        );
        foreach (var link in referent.Links)
        {
            page.Labelled(
                new Run("is", Styles.Strong),
                [Run.Of(LinkWords.Of(link)), new Run(Because(link), Styles.Faint)],
                5
            );
            foreach (var designation in link.Designations)
                page.Labelled(
                    new Run(
                        designation.InForce switch
                        {
                            Truth.True => "listed:",
                            Truth.False => "not listed that day:",
                            _ => "perhaps listed:",
                        },
                        Styles.Of(isListed)
                    ),
                    [Run.Of(designation.Text), new Run($" [{Act(designation.Designation)}]", Styles.Faint)],
                    7
                );
        }
        foreach (var other in LinkWords.Others(referent, MostOthers))
            page.Labelled(new Run("not taken:", Styles.Faint), [Run.Of(other)], 5);
    }

    private string Mentioned(Referent referent)
    {
        var mentions = _mentions[referent.Number].ToList();
        if (mentions.Count == 0)
            return "";
        var forms = mentions
            .Select(m => _notes.Words(m.Span, 60))
            .Where(w => !string.Equals(w, referent.Name, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var also = forms.Count == 0 ? "" : $"; also “{string.Join("”, “", forms.Take(MostForms))}”";
        var more = forms.Count > MostForms ? " …" : "";
        var credit = mentions.TrueForAll(m => m.IsCredit) ? ", in picture credits only" : "";
        return $" ({FactWords.Count(mentions.Count, "mention")}{credit}{also}{more})";
    }

    private static string Act(Designation designation) =>
        ReadingNotes.Joined(", ", PartyWords.Of(designation.Effect), designation.Basis);

    private static string Because(Link link) => LinkWords.Why(link) is { Length: > 0 } why ? $": {why}" : "";
}
