using Assay.Model;
using Assay.Readings.Texts;
using Assay.Registers;

namespace Assay.Readings.Mentions;

/// <summary>
/// Organisations called by what they are: "the fund", "the French automaker" for one named shortly before; "Russia's sovereign wealth fund" for the one the register knows. Where
/// several fit equally none is taken.
/// </summary>
internal sealed class Descriptions(
    ReferentBook book,
    Knowledge knowledge,
    Linker linker,
    Appositions appositions
)
{
    /// <summary>How many sentences back the name may be.</summary>
    private const int Reach = 6;

    /// <summary>How many where nobody else fits.</summary>
    private const int FarReach = 14;

    // A language without articles does not tell what is known from what is new.
    private const int ReachInCyrillic = 2;

    private const int MostWords = 3;

    private TokenizedText Text => book.Text;

    /// <summary>Adds the mentions.</summary>
    public void Add()
    {
        var named = book.Mentions.Where(m => !m.IsCredit).OrderBy(m => m.Span, TextSpan.ByPlace).ToList();
        var taken = book.Begun(credits: false);
        var mayBegin = Text.OfWords(DescribedAs.MayBegin);
        var next = 0;
        var recent = new Recent(Text);
        for (var i = 0; i < Text.Count; i++)
        {
            if (
                !mayBegin[Text.WordAt(i)]
                || Text[i].Kind != TokenKind.Word
                || Text[i].IsCapitalised
                || taken[i]
            )
                continue;
            while (next < named.Count && named[next].Span.Start <= Text[i].Start)
            {
                recent.Add(book.Drafts[named[next].Referent], named[next].Span.Start);
                next++;
            }
            if (Noun(i) is not var (end, described))
                continue;
            Describe(i, end, described, recent);
            i = end - 1;
        }
    }

    private (int End, DescribedAs Described)? Noun(int first)
    {
        for (var words = MostWords; words >= 1; words--)
        {
            var end = first + words;
            if (end > Text.Count || (words > 1 && Text[end - 1].Kind != TokenKind.Word))
                continue;
            if (
                DescribedAs.Of(Text.Text.AsSpan(Text[first].Start, Text[end - 1].End - Text[first].Start)) is
                { } described
            )
                return (end, described);
        }
        return null;
    }

    private void Describe(int first, int end, DescribedAs described, Recent recent)
    {
        var (begin, isDefinite, country) = Before(first);
        if (begin < 0)
            return;
        // of a compound ("company law") or another's ("bank of …") nothing is said
        if (
            end < Text.Count
            && Text[end].Kind == TokenKind.Word
            && (
                Text.Is(end, "of") && described.Sectors.Count == 0
                || Text[end].IsCapitalised && !IsBetweenOfficeAndName(first, end)
            )
        )
            return;
        if (country is { } owner && described.Sectors.Count > 0 && OfState(owner, described) is { } known)
        {
            book.Mention(begin, end, MentionForm.Description, known.Referent, known.Why);
            return;
        }
        if (!isDefinite || appositions.Introduces(end - 1))
            return;
        var noun = Text.Text[Text[first].Start..Text[end - 1].End];
        if (Called(noun, first) is { } called)
        {
            book.Mention(
                begin,
                end,
                MentionForm.Description,
                called,
                $"{called.Name} was called “{noun}” before, and nobody else was"
            );
            return;
        }
        if (Fitting(first, begin, country, described, recent) is not { } fitting)
            return;
        book.Mention(
            begin,
            end,
            MentionForm.Description,
            fitting,
            $"“{noun}”: the last such organisation named is {fitting.Name}"
        );
    }

    private ReferentDraft? Fitting(
        int first,
        int begin,
        CountryCode? country,
        DescribedAs described,
        Recent recent
    )
    {
        var sentence = Text.SentenceOf(first);
        var fitting = recent
            .Within(
                sentence,
                !Cyrillic(first) || described.Kinds.Count > 0 ? FarReach
                    : described.Words.Count > 0 ? Reach
                    : ReachInCyrillic
            )
            .Where(r => described.Fits(r.Referent))
            .Where(r => country is null || OfCountry(r.Referent, country.Value))
            .Where(r => IsOfLine(r.Referent, begin, first))
            .DistinctBy(r => r.Referent)
            .ToList();
        if (fitting.Count == 0)
            return null;
        // "комбінат" is one whose name says so, where there is one
        if (Cyrillic(first) && fitting.Exists(f => described.IsInName(f.Referent)))
            fitting.RemoveAll(f => !described.IsInName(f.Referent));
        var isNear = sentence - fitting[0].Sentence <= Reach;
        // far back, or with a place beside the noun that is not known of anybody, only one may fit
        if (fitting.Count == 1 || (isNear && (begin == first || country is not null)))
            // of several in one sentence its subject is taken up
            return fitting.Find(f => f.IsSubject && f.Sentence == fitting[0].Sentence).Referent
                ?? fitting[0].Referent;
        // the register knows who is in that trade
        var inTrade = fitting.Where(f => isNear && IsKnownInTrade(f.Referent, begin, first)).Take(2).ToList();
        return inTrade is [var only] ? only.Referent : null;
    }

    private bool IsKnownInTrade(ReferentDraft referent, int begin, int first) =>
        referent.Party is { Sectors.Count: > 0 }
        && Enumerable
            .Range(begin, first - begin)
            .Any(i => DescribedAs.Trades.Contains(Text.Letters(i).ToString()))
        && IsOfLine(referent, begin, first);

    private ReferentDraft? Called(string noun, int first)
    {
        var called = appositions
            .Called(noun, Text[first].Start)
            .Where(r => book.Drafts[r].Kind == MentionKind.Organisation)
            .Distinct()
            .Take(2)
            .ToList();
        return called is [var only] ? book.Drafts[only] : null;
    }

    // "the gold miner" mines gold, where the register knows what it does
    private bool IsOfLine(ReferentDraft referent, int begin, int first)
    {
        if (referent.Party is not { Sectors.Count: > 0 } party)
            return true;
        for (var i = begin; i < first; i++)
        {
            var trade = Text.Letters(i).ToString();
            if (DescribedAs.Trades.Contains(trade) && !party.Sectors.Any(s => IsOf(s, trade)))
                return false;
        }
        return true;
    }

    private static bool IsOf(string sector, string trade) =>
        sector.Contains(trade, StringComparison.OrdinalIgnoreCase)
        || trade is "state" or "private" or "trading"
        || (
            trade is "metals" or "mining" or "metal"
            && sector is not ("banking" or "government" or "sovereign-wealth")
        );

    // "the [Russian] fund", "Russia's fund": where the description begins, whether it is definite, whose it is
    private (int Begin, bool IsDefinite, CountryCode? Country) Before(int first)
    {
        var i = first - 1;
        CountryCode? country = null;
        var begin = first;
        if (
            i >= 0
            && Text[i].Kind == TokenKind.Word
            && CountryWords.OfAdjective(Text.Letters(i)) is { } adjective
        )
        {
            country = adjective;
            begin = i;
            i--;
        }
        else if (
            i >= 2
            && Text.Is(i, "s")
            && Text[i - 1].Kind == TokenKind.Sign
            && !Text[i].IsAfterBlank
            && CountryAt(i - 2) is { } owner
        )
        {
            return (first, false, owner);
        }
        for (var most = 2; most > 0 && country is null && i > 0 && IsModifier(i); most--)
        {
            // "Kremlin-backed"
            i -= Text.Is(i - 1, '-') ? 3 : 1;
            begin = i + 1;
        }
        if (
            i >= 0
            && Text[i].Kind == TokenKind.Word
            && Text.Letters(i) is "the" or "The" or "this" or "This" or "that"
        )
            return (begin, true, country);
        if (begin < first && country is null)
            return (-1, false, null);
        if (Cyrillic(first) && (KnownNouns.Is(Text, first) || IsBetweenOfficeAndName(first, first + 1)))
            return (first, true, null);
        return (
            country is not null || Cyrillic(first) ? begin : -1,
            Cyrillic(first) && i >= 0 && Text[i].BeginsSentence,
            country
        );
    }

    // "the Urals producer", "the gold miner", "the Kremlin-backed lender"
    private bool IsModifier(int token) =>
        Text[token].Kind == TokenKind.Word
        && (
            DescribedAs.Trades.Contains(Text.Letters(token).ToString())
            || (Text[token].IsCapitalised && !Text[token].BeginsSentence && Text.Letters(token) is not "The")
            || (
                Text.Letters(token) is "backed" or "based" or "owned" or "run" or "controlled" or "listed"
                && Text.Is(token - 1, '-')
            )
        );

    // "Президент компании Владимир Потанин", "директора компании по стратегии Романа Лазебного"
    private bool IsBetweenOfficeAndName(int noun, int end) =>
        Cyrillic(noun)
        && noun > 0
        && end < Text.Count
        && PersonRoles.Is(Text.Letters(noun - 1))
        && (Text.Is(end, "по") || Text.Is(end, "з") || IsPersonAt(Text[end].Start));

    private bool IsPersonAt(int place)
    {
        _persons ??=
        [
            .. book
                .Mentions.Where(m => book.Drafts[m.Referent].Kind == MentionKind.Person)
                .Select(m => m.Span.Start),
        ];
        return _persons.Contains(place);
    }

    private HashSet<int>? _persons;

    private bool Cyrillic(int token) => (Text[token].Traits & TokenTraits.Cyrillic) != TokenTraits.None;

    private CountryCode? CountryAt(int token)
    {
        _countries ??= book
            .Mentions.Where(m => book.Drafts[m.Referent].Country is not null)
            .DistinctBy(m => m.Span.End)
            .ToDictionary(m => m.Span.End, m => book.Drafts[m.Referent].Country!.Value);
        return _countries.TryGetValue(Text[token].End, out var country) ? country : null;
    }

    private Dictionary<int, CountryCode>? _countries;

    private static bool OfCountry(ReferentDraft referent, CountryCode country) =>
        referent.Party is null || referent.Party.Country == country || referent.Party.Country is null;

    // The register's organisations of a state in that line: the one whose head is named in the text, else the only one of the kind.
    private (ReferentDraft Referent, string Why)? OfState(CountryCode owner, DescribedAs described)
    {
        var parties = knowledge
            .Register.Parties.Where(p =>
                p.GovernmentOf == owner
                && p.Sectors.Any(s => described.Sectors.Contains(s, StringComparer.Ordinal))
            )
            .ToList();
        var persons = book
            .Drafts.Where(d => d.Party is { Kind: PartyKind.Person })
            .Select(d => d.Party!.Id)
            .ToHashSet();
        var headed = parties.Where(p => p.Heads.Any(h => persons.Contains(h.Person))).ToList();
        // who heads a fund heads the company that manages it, too
        if (headed.Count > 1)
            headed = [.. headed.Where(p => described.Kinds.Contains(p.Kind))];
        var party =
            headed.Count == 1 ? headed[0]
            : parties.Count == 1 ? parties[0]
            : null;
        if (party is null)
            return null;
        var why =
            headed.Count == 1
                ? $"{party.Name}: of {owner.Value}'s organisations in that line the one whose head the text names"
                : $"{party.Name}: the only organisation of {owner.Value} in that line in the register";
        return (book.Of($"party:{party.Id.Value}", number => Draft(number, party)), why);
    }

    private ReferentDraft Draft(int number, RegisterParty party) =>
        new(number, MentionKind.Organisation, party.Name, [])
        {
            Links = [linker.OfParty(party.Name, party)],
            Party = party,
        };

    /// <summary>Who was named last, sentence by sentence.</summary>
    private sealed class Recent(TokenizedText text)
    {
        private readonly List<(ReferentDraft Referent, int Sentence, bool IsSubject)> _named = [];

        public void Add(ReferentDraft referent, int place)
        {
            if (referent.Kind != MentionKind.Organisation)
                return;
            var sentence = text.SentenceAt(place);
            var first = text.Sentences[sentence].First;
            var start =
                text[first].Kind == TokenKind.Word && text.Letters(first) is "The" ? first + 1 : first;
            _named.Add((referent, sentence, text[start].Start == place));
        }

        public IEnumerable<(ReferentDraft Referent, int Sentence, bool IsSubject)> Within(
            int sentence,
            int reach
        )
        {
            for (var i = _named.Count - 1; i >= 0 && sentence - _named[i].Sentence <= reach; i--)
                yield return _named[i];
        }
    }
}
