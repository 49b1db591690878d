using Assay.Model;
using Assay.Readings.Texts;
using Assay.Registers;

namespace Assay.Readings.Mentions;

/// <summary>
/// Organisations called by what they are: "the fund", "the French automaker" for one named shortly before; "Russia's sovereign wealth fund" for the one the register knows. Where
/// several fit equally none is taken.
/// </summary>
internal sealed class Descriptions(ReferentBook book, Knowledge knowledge, Linker linker)
{
    /// <summary>How many sentences back the name may be.</summary>
    private const int Reach = 6;

    private const int MostWords = 3;

    private TokenizedText Text => book.Text;

    /// <summary>Adds the mentions.</summary>
    public void Add()
    {
        var named = book.Mentions.Where(m => !m.IsCredit).OrderBy(m => m.Span, TextSpan.ByPlace).ToList();
        var taken = named.Select(m => m.Span.Start).ToHashSet();
        var next = 0;
        var recent = new Recent(Text);
        for (var i = 0; i < Text.Count; i++)
        {
            while (next < named.Count && named[next].Span.Start <= Text[i].Start)
            {
                recent.Add(book.Drafts[named[next].Referent], named[next].Span.Start);
                next++;
            }
            if (Text[i].Kind != TokenKind.Word || Text[i].IsCapitalised || taken.Contains(Text[i].Start))
                continue;
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
            && (Text.Is(end, "of") && described.Sectors.Count == 0 || Text[end].IsCapitalised)
        )
            return;
        if (country is { } owner && described.Sectors.Count > 0 && OfState(owner, described) is { } known)
        {
            book.Mention(begin, end, MentionForm.Description, known.Referent, known.Why);
            return;
        }
        if (!isDefinite)
            return;
        var fitting = recent
            .Within(Text.SentenceAt(Text[first].Start), Reach)
            .Where(described.Fits)
            .Where(r => country is null || OfCountry(r, country.Value))
            .Distinct()
            .Take(1)
            .ToList();
        if (fitting.Count == 1)
            book.Mention(
                begin,
                end,
                MentionForm.Description,
                fitting[0],
                $"“{Text.Text[Text[first].Start..Text[end - 1].End]}”: the last such organisation named is {fitting[0].Name}"
            );
    }

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
        if (
            i >= 0
            && Text[i].Kind == TokenKind.Word
            && Text.Letters(i) is "the" or "The" or "this" or "This" or "that"
        )
            return (begin == first ? first : begin, true, country);
        return (
            country is not null || Cyrillic(first) ? begin : -1,
            Cyrillic(first) && i >= 0 && Text[i].BeginsSentence,
            country
        );
    }

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
        private readonly List<(ReferentDraft Referent, int Sentence)> _named = [];

        public void Add(ReferentDraft referent, int place)
        {
            if (referent.Kind == MentionKind.Organisation)
                _named.Add((referent, text.SentenceAt(place)));
        }

        public IEnumerable<ReferentDraft> Within(int sentence, int reach)
        {
            for (var i = _named.Count - 1; i >= 0 && sentence - _named[i].Sentence <= reach; i--)
                yield return _named[i].Referent;
        }
    }
}
