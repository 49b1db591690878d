using Assay.Deals;
using Assay.Measures;
using Assay.Model;
using Assay.Registers;

namespace Assay.Assaying;

/// <summary>
/// Reads what a what-if lifts, as people write it: a measure, article or instrument (<c>us:eo-14071/1-a-i</c>, <c>eu:833-2014/3a</c>,
/// <c>us:eo-14071</c>), an exception (<c>us:eo-14071/1-a-i#maintenance</c>), a programme (<c>us:RUSSIA-EO14024</c>), the designations of a party
/// of the register or of the deal (<c>us:rdif</c>) or one record (<c>us-ofac/sdn#34036</c>). What stands before the colon is a regime or a publisher.
/// </summary>
public static class Lifts
{
    /// <summary>Reads one; where it names nothing known there is no edit and the message says what would.</summary>
    /// <param name="text">What is lifted.</param>
    /// <param name="days">For which days.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="deal">The deal whose parties may be named too; null where there is none.</param>
    public static (IReadOnlyList<ScenarioEdit> Edits, string? Message) Read(
        string text,
        InForce days,
        Knowledge knowledge,
        Deal? deal = null
    )
    {
        if (Measures(text, knowledge.Measures) is { Count: > 0 } measures)
            return ([.. measures.Select(m => new ScenarioEdit.LiftMeasure(m, days))], null);
        if (Exception(text, days, knowledge.Measures) is { } exception)
            return ([exception], null);
        if (Record(text, days, knowledge) is { } record)
            return ([record], null);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Publishers(text[..colon], knowledge) is { Count: > 0 } publishers)
        {
            var rest = text[(colon + 1)..];
            if (IdText.IsValid(rest) && knowledge.Register.Find(new PartyId(rest)) is { } party)
                return IsListed(party, publishers, knowledge)
                    ? ([new ScenarioEdit.Delist(publishers, party.Id, null, party.Name, days)], null)
                    : (
                        [],
                        $"{party.Name} is not listed by {string.Join(", ", publishers)}: there is nothing to lift."
                    );
            if (InDeal(rest, publishers, deal) is { } inDeal)
                return (
                    [
                        new ScenarioEdit.Delist(publishers, null, null, inDeal.Name, days)
                        {
                            InDeal = inDeal.Id,
                        },
                    ],
                    null
                );
            if (
                Programmes(publishers, knowledge)
                    .Concat(deal?.Parties.SelectMany(p => p.Designated).Select(d => d.Programme) ?? [])
                    .Contains(rest, StringComparer.OrdinalIgnoreCase)
            )
                return ([new ScenarioEdit.EndProgramme(publishers, rest, days)], null);
        }
        return ([], Refusal(text, knowledge));
    }

    /// <summary>
    /// What an id names: one measure, a whole instrument, or an article of which several measures are kept
    /// (<c>eu:833-2014/3a</c> for <c>3a-1</c> and <c>3a-2</c>); empty where it names nothing.
    /// </summary>
    public static IReadOnlyList<MeasureId> Measures(string text, MeasureBook book)
    {
        if (!IdText.IsValid(text))
            return [];
        var id = new MeasureId(text);
        if (book.Named(id).Any())
            return [id];
        return text.Contains('/', StringComparison.Ordinal)
            ?
            [
                .. book
                    .Measures.Where(m => m.Id.Value.StartsWith(text + "-", StringComparison.Ordinal))
                    .Select(m => m.Id),
            ]
            : [];
    }

    private static ScenarioEdit.WithdrawException? Exception(string text, InForce days, MeasureBook book)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        if (hash <= 0 || !IdText.IsValid(text[..hash]))
            return null;
        var (id, exception) = (new MeasureId(text[..hash]), text[(hash + 1)..]);
        return book.Named(id)
            .Any(m => m.Exceptions.Any(e => string.Equals(e.Id, exception, StringComparison.Ordinal)))
            ? new ScenarioEdit.WithdrawException(id, exception, days)
            : null;
    }

    private static DealParty? InDeal(string id, IReadOnlyList<PublisherId> publishers, Deal? deal) =>
        deal?.Parties.FirstOrDefault(p =>
            string.Equals(p.Id.Value, id, StringComparison.Ordinal)
            && p.Designated.Any(d => publishers.Contains(d.List.Publisher))
        );

    private static bool IsListed(
        RegisterParty party,
        IReadOnlyList<PublisherId> publishers,
        Knowledge knowledge
    ) =>
        party.Designations.Any(d => publishers.Contains(d.List.Publisher))
        || new Recognition(knowledge).OfRegister(party).Any(d => publishers.Contains(d.List.Publisher));

    private static ScenarioEdit.Delist? Record(string text, InForce days, Knowledge knowledge)
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
        return new ScenarioEdit.Delist([edition.List.Publisher], null, party.Record, party.Name, days);
    }

    internal static IReadOnlyList<PublisherId> Publishers(string prefix, Knowledge knowledge)
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
