using Assay.Deals;
using Assay.Model;
using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>A place of a text that says under which term something would be done.</summary>
internal sealed record FoundTerm(
    TermKind Kind,
    TextSpan Cue,
    Drafted<string> Text,
    Drafted<string>? Body,
    Drafted<CountryCode>? Country,
    IReadOnlyList<Standing> Parties,
    Drafted<InForce>? Days
)
{
    /// <summary>The term with its parties.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="parties">The parties of the draft.</param>
    public DraftTerm Draft(ItemId id, PartyDrafts parties) =>
        new(
            id,
            new Drafted<TermKind>(Kind, Cue),
            Text,
            Body,
            Country,
            [.. parties.IdsOf(Parties).Select(p => p.Value)],
            Days
        );
}

/// <summary>Finds terms: licences and by whom, taxes and to whom, the law and the court chosen, options.</summary>
internal sealed class TermFinder(
    TokenizedText text,
    Reading reading,
    Standings standings,
    MentionIndex mentions
)
{
    // "licences issued by the Federal Agency for Subsoil Use": so far behind the word the body stands
    private const int BodyReach = 16;

    /// <summary>The terms, in the order of the text; one of a kind for a sentence.</summary>
    public IReadOnlyList<FoundTerm> Find()
    {
        var found = new List<FoundTerm>();
        var isContract = IsContract();
        foreach (var sentence in text.Sentences)
        {
            if (!RunningText.Is(text, sentence))
                continue;
            var isProspect = isContract || DealWords.Prospect.StandIn(text, sentence.First, sentence.End);
            var kinds = new HashSet<TermKind>();
            for (var i = sentence.First; i < sentence.End; i++)
            {
                foreach (var (kind, phrases) in DealWords.Terms)
                {
                    var end = phrases.EndAt(text, i, sentence.End);
                    if (
                        end == 0
                        || !(isProspect || kind is TermKind.GoverningLaw or TermKind.Arbitration)
                        || !kinds.Add(kind)
                    )
                        continue;
                    if (Read(kind, i, end, sentence) is { } term)
                        found.Add(term);
                }
            }
        }
        return found;
    }

    // What a contract defines it also means for days to come: “Licence” means …
    private bool IsContract()
    {
        var obligations = 0;
        for (var i = 0; i < text.Count && obligations < LeastObligations; i++)
        {
            if (text.Is(i, "shall"))
                obligations++;
        }
        return obligations >= LeastObligations;
    }

    private const int LeastObligations = 2;

    private FoundTerm? Read(TermKind kind, int first, int end, Sentence sentence)
    {
        if (kind == TermKind.FreeText && !DealWords.Receives.StandIn(text, sentence.First, sentence.End))
            return null;
        var body = kind switch
        {
            // a law is no body: "English law, with LCIA arbitration"
            TermKind.GoverningLaw or TermKind.FreeText => null,
            TermKind.Arbitration => Court(sentence) ?? Body(end, sentence),
            TermKind.RoyaltyTo or TermKind.TaxTo => Budget(end, sentence)
                ?? Body(end, sentence)
                ?? Receiver(first, sentence),
            _ => Body(end, sentence),
        };
        var country = body?.Country ?? Country(first, end, sentence);
        var parties = standings.OrganisationsIn(sentence.First, sentence.End);
        parties.RemoveAll(s => s.First == body?.First);
        if (kind == TermKind.Option && parties.Count == 0)
            parties = standings.OrganisationsBefore(sentence);
        if (
            kind == TermKind.Option
                ? parties.Count == 0
                : country is null && body is null && !IsToldAlone(kind, sentence)
        )
            return null;
        var span = text.SpanOf(sentence);
        return new FoundTerm(
            kind,
            TextSpan.Between(text[first].Start, text[end - 1].End),
            new Drafted<string>(SentenceWords.Of(text, span), span),
            body is null ? null : new Drafted<string>(body.Name, body.Words),
            country,
            parties,
            kind == TermKind.Option ? Days(sentence) ?? ByRegister(parties) : null
        );
    }

    // A royalty of so many per cent is one, whoever gets it.
    private bool IsToldAlone(TermKind kind, Sentence sentence) =>
        kind is TermKind.GoverningLaw or TermKind.FreeText
        || (
            kind == TermKind.RoyaltyTo
            && Spans
                .BeginningIn(reading.Figures, static f => f.Span, text.SpanOf(sentence))
                .Any(f => f.Kind == FigureKind.Percent)
        );

    // "LCIA arbitration in London"
    private TermBody? Court(Sentence sentence)
    {
        foreach (var (mention, referent) in mentions.In(text.SpanOf(sentence)))
        {
            if (Bystanders.Of(referent) == BystanderSort.Court)
                return new TermBody(referent.Name, mention.Span, null, text.TokenAt(mention.Span.Start));
        }
        return null;
    }

    // "to the state budget"; "to the budget of the Republic" is that of whoever is named
    private TermBody? Budget(int end, Sentence sentence)
    {
        var until = Math.Min(end + BodyReach, sentence.End);
        var first = DealWords.Budget.Find(text, end, until);
        if (first < 0)
            return null;
        var behind = DealWords.Budget.EndAt(text, first, until);
        if (text.Is(behind, "of") && Body(behind, sentence) is { } owner)
            return owner;
        var words = TextSpan.Between(text[first].Start, text[behind - 1].End);
        return new TermBody(words.In(text.Text), words, null, first);
    }

    // The organisation named behind the word: "issued by", "paid to", "registered with"
    private TermBody? Body(int end, Sentence sentence)
    {
        for (var i = standings.FirstFrom(end); i < standings.All.Count; i++)
        {
            var standing = standings.All[i];
            if (standing.First - end > BodyReach || standing.End > sentence.End)
                return null;
            if (MayBeBody(standing))
                return Of(standing);
        }
        return null;
    }

    // "shall pay the Licensor a royalty"
    private TermBody? Receiver(int first, Sentence sentence)
    {
        foreach (var standing in standings.In(Math.Max(sentence.First, first - 3), first))
        {
            if (MayBeBody(standing))
                return Of(standing);
        }
        return null;
    }

    private static bool MayBeBody(Standing standing) =>
        standing.Person is null
        && standing.Actor
            is { IsUnnamed: false, Kind: PartyKind.PublicBody or PartyKind.Company or PartyKind.Unknown };

    private TermBody Of(Standing standing)
    {
        var country = standing.Actor.Known?.GovernmentOf ?? standing.Actor.Country;
        return new TermBody(
            standing.Actor.Name,
            TextSpan.Between(text[standing.First].Start, text[standing.End - 1].End),
            country is { } known
                ? new Drafted<CountryCode>(known, null, $"{standing.Actor.Name}, by the register")
                : null,
            standing.First
        );
    }

    // "the laws of Russia", "Russian law", "the federal budget of the Russian Federation"
    private Drafted<CountryCode>? Country(int first, int end, Sentence sentence)
    {
        for (var i = Math.Max(sentence.First, first - 3); i < Math.Min(end + BodyReach, sentence.End); i++)
        {
            if (text[i].Kind == TokenKind.Word && CountryAdjectives.Of(text.Letters(i)) is { } adjective)
                return new Drafted<CountryCode>(adjective, text[i].Span);
        }
        var last = Math.Min(end + BodyReach + 1, sentence.End) - 1;
        if (last < end)
            return null;
        foreach (var (mention, referent) in mentions.In(TextSpan.Between(text[end].Start, text[last].End)))
        {
            switch (referent.Links)
            {
                case [{ Target: LinkTarget.Country { Code: var code } }, ..]:
                    return new Drafted<CountryCode>(code, mention.Span);
                case [{ Target: LinkTarget.Town { Sovereign: { } sovereign } }, ..]:
                    return new Drafted<CountryCode>(sovereign, mention.Span, "the country the town is in");
                default:
                    continue;
            }
        }
        return null;
    }

    // A right to come back that the register knows of
    private static Drafted<InForce>? ByRegister(IReadOnlyList<Standing> parties)
    {
        foreach (var party in parties)
        {
            if (party.Actor.Known is { Option: { } option } known)
                return new Drafted<InForce>(
                    option.Days,
                    null,
                    $"register: {known.Id.Value} has a {option.Kind} over {option.Over}"
                );
        }
        return null;
    }

    private Drafted<InForce>? Days(Sentence sentence)
    {
        var span = text.SpanOf(sentence);
        var dates = reading
            .Figures.Where(f =>
                f.Kind == FigureKind.Date && span.Contains(f.Span) && f.Date?.Date is not null
            )
            .ToList();
        if (dates.Count == 0)
            return null;
        var last = dates[^1];
        return new Drafted<InForce>(
            new InForce(dates.Count > 1 ? dates[0].Date!.Value.Date : null, last.Date!.Value.Date),
            last.Span,
            "the dates of the sentence: say which is the first and which the last day"
        );
    }
}

/// <summary>Who a term is with: the body that licenses, the budget that is paid.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">The words that name it.</param>
/// <param name="Country">Whose it is.</param>
/// <param name="First">The token it begins at.</param>
internal sealed record TermBody(string Name, TextSpan Words, Drafted<CountryCode>? Country, int First);
