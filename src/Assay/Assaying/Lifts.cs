using Assay.Measures;
using Assay.Model;
using Assay.Registers;

namespace Assay.Assaying;

/// <summary>
/// Reads what a what-if lifts, as people write it: a measure or instrument (<c>us:eo-14071</c>, <c>us:eo-14071/1-a-i</c>), a
/// programme (<c>us:RUSSIA-EO14024</c>), a register party's designations (<c>us:rdif</c>) or one record (<c>us-ofac/sdn#34036</c>). What
/// stands before the colon is a regime or a publisher.
/// </summary>
public static class Lifts
{
    /// <summary>Reads one; where it names nothing known, the edit is null and the message says what would.</summary>
    public static (ScenarioEdit? Edit, string? Message) Read(string text, Knowledge knowledge)
    {
        if (IdText.IsValid(text) && Measure(text, knowledge) is { } measure)
            return (measure, null);
        if (Record(text, knowledge) is { } record)
            return (record, null);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Publishers(text[..colon], knowledge) is { Count: > 0 } publishers)
        {
            var rest = text[(colon + 1)..];
            if (IdText.IsValid(rest) && knowledge.Register.Find(new PartyId(rest)) is { } party)
                return IsListed(party, publishers, knowledge)
                    ? (new ScenarioEdit.Delist(publishers, party.Id, null, party.Name), null)
                    : (
                        null,
                        $"{party.Name} is not listed by {string.Join(", ", publishers)}: there is nothing to lift."
                    );
            if (Programmes(publishers, knowledge).Contains(rest, StringComparer.OrdinalIgnoreCase))
                return (new ScenarioEdit.EndProgramme(publishers, rest), null);
        }
        return (null, Refusal(text, knowledge));
    }

    private static bool IsListed(
        RegisterParty party,
        IReadOnlyList<PublisherId> publishers,
        Knowledge knowledge
    ) =>
        party.Designations.Any(d => publishers.Contains(d.List.Publisher))
        || new Recognition(knowledge, Scenario.None)
            .OfRegister(party)
            .Any(d => publishers.Contains(d.List.Publisher));

    private static ScenarioEdit.LiftMeasure? Measure(string text, Knowledge knowledge)
    {
        var id = new MeasureId(text);
        return knowledge.Measures.Measures.Any(m => id.Covers(m.Id))
            ? new ScenarioEdit.LiftMeasure(id)
            : null;
    }

    private static ScenarioEdit.Delist? Record(string text, Knowledge knowledge)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        if (hash <= 0 || !text[..hash].Contains('/', StringComparison.Ordinal))
            return null;
        var edition = knowledge.Listings.Editions.FirstOrDefault(e =>
            string.Equals(e.List.ToString(), text[..hash], StringComparison.Ordinal)
        );
        if (
            edition is null
            || knowledge.Listings.Find(new RecordId(edition.List, text[(hash + 1)..])) is not { } party
        )
            return null;
        return new ScenarioEdit.Delist([edition.List.Publisher], null, party.Record, party.Name);
    }

    private static IReadOnlyList<PublisherId> Publishers(string prefix, Knowledge knowledge)
    {
        if (!IdText.IsValid(prefix))
            return [];
        if (knowledge.Measures.Regime(new RegimeId(prefix)) is { } regime)
            return regime.Publishers;
        var publisher = new PublisherId(prefix);
        return knowledge.Measures.Regimes.Any(r => r.Publishers.Contains(publisher)) ? [publisher] : [];
    }

    private static IEnumerable<string> Programmes(
        IReadOnlyList<PublisherId> publishers,
        Knowledge knowledge
    ) =>
        knowledge
            .Register.Parties.SelectMany(p => p.Designations)
            .Where(d => publishers.Contains(d.List.Publisher))
            .Select(d => d.Designation.Programme)
            .Concat(knowledge.Listings.Programmes(publishers));

    private static string Refusal(string text, Knowledge knowledge)
    {
        var instruments = knowledge
            .Measures.Measures.Select(m => m.Instrument.Id.Value)
            .Distinct(StringComparer.Ordinal);
        return $"'{text}' names no measure, programme or designation known. Write an instrument or measure "
            + $"({string.Join(", ", instruments.Where(i => SameRegime(i, text)).DefaultIfEmpty("us:eo-14071"))}), a programme (us:RUSSIA-EO14024), "
            + "a party of the register (us:rdif) or a record (us-ofac/sdn#34036).";
    }

    private static bool SameRegime(string instrument, string text) =>
        text.Contains(':', StringComparison.Ordinal)
        && instrument.StartsWith(
            text[..(text.IndexOf(':', StringComparison.Ordinal) + 1)],
            StringComparison.Ordinal
        );
}
