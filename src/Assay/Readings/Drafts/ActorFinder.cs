using Assay.Model;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;
using Assay.Registers;

namespace Assay.Readings.Drafts;

/// <summary>Where in a text somebody stands who may take part in a deal: organisations, states, those who act for them, companies named by their country only.</summary>
internal sealed class ActorFinder
{
    // "Russian and American companies", "American mining and energy companies"
    private const int MostBetween = 4;

    private readonly TokenizedText _text;
    private readonly Reading _reading;
    private readonly Knowledge _knowledge;
    private readonly Affiliations _affiliations;
    private readonly List<Standing> _found = [];
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);

    public ActorFinder(TokenizedText text, Reading reading, Knowledge knowledge, Affiliations affiliations)
    {
        (_text, _reading, _knowledge, _affiliations) = (text, reading, knowledge, affiliations);
        Definitions = DefinedTerms.Of(text, reading);
    }

    /// <summary>What a contract calls its parties: “the Seller”.</summary>
    public DefinedTerms Definitions { get; }

    /// <summary>All places, in the order of the text.</summary>
    public Standings Find()
    {
        foreach (var mention in _reading.Mentions)
            OfMention(mention);
        for (var i = 0; i < _text.Count; i++)
        {
            Seat(i);
            Companies(i);
            Role(i);
        }
        _found.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        return new Standings(_text, _found);
    }

    /// <summary>Who a referent is in a deal: for a person whom he acts for. Null where it can be no party.</summary>
    public Actor? Of(Referent referent) =>
        referent.Kind switch
        {
            MentionKind.Organisation => Organisation(referent),
            MentionKind.Vessel => Known(referent, PartyKind.Vessel),
            MentionKind.Person => _affiliations.Of(referent) is { } acts
                ? Of(acts.Organisation)
                : Known(referent, PartyKind.Person),
            MentionKind.Place => State(referent),
            _ => null,
        };

    private void OfMention(Mention mention)
    {
        if (mention.IsCredit)
            return;
        var referent = _reading.Referents[mention.Referent];
        var (first, end) = (_text.TokenAt(mention.Span.Start), _text.TokenAt(mention.Span.End));
        end = Math.Max(end, first + 1);
        if (referent.Kind == MentionKind.Place && (IsWhere(first) || IsPossessive(end) || IsNamedFor(end)))
            return;
        if (referent.Kind == MentionKind.Organisation && IsPossessive(end))
            return;
        if (Of(referent) is { } actor)
            Add(new Standing(first, end, actor, referent.Kind == MentionKind.Person ? referent : null));
    }

    // A state in its government's name. "in Moscow" is a town.
    private void Seat(int token)
    {
        if (!_text[token].IsCapitalised || IsWhere(token))
            return;
        foreach (var (country, name, words) in DealWords.Seats)
        {
            var end = words.EndAt(_text, token, _text.Count);
            if (end > 0 && !IsPossessive(end))
            {
                Add(new Standing(token, end, StateOf(country, name, token, end), null));
                return;
            }
        }
    }

    // “the Seller”: whom the contract says that is, else a party not yet named
    private void Role(int token)
    {
        if (Definitions.At(token) is { } defined)
        {
            if (Of(_reading.Referents[defined]) is { } actor)
                Add(new Standing(token, token + 1, actor, null));
            return;
        }
        if (!Definitions.IsParty(token))
            return;
        var word = _text.Letters(token).ToString();
        var key = $"role:{word}";
        Add(
            new Standing(
                token,
                token + 1,
                Get(
                    key,
                    () =>
                        new Actor(key, word, PartyKind.Unknown, null)
                        {
                            IsUnnamed = true,
                            First = _text[token].Span,
                        }
                ),
                null
            )
        );
    }

    private void Companies(int token)
    {
        if (Adjective(token) is not var (country, word))
            return;
        var end = token + 1;
        for (var i = token + 1; i < Math.Min(token + 1 + MostBetween, _text.Count); i++)
        {
            if (_text[i].Kind != TokenKind.Word || _text[i].BeginsBlock)
                return;
            if (DealWords.Company.EndAt(_text, i, _text.Count) is var behind and > 0)
            {
                end = behind;
                break;
            }
            if (_text[i].IsCapitalised && Adjective(i) is null)
                return;
        }
        if (
            end == token + 1
            || (
                end < _text.Count
                && _text[end].IsCapitalised
                && _text[end].Kind == TokenKind.Word
                && !_text[end].BeginsSentence
            )
        )
            return;
        // "Renault, the French automaker": told by name
        var span = TextSpan.Between(_text[token].Start, _text[end - 1].End);
        if (_reading.Mentions.Any(m => m.Form == MentionForm.Description && m.Span.Meets(span)))
            return;
        if (token > 1 && _text.Is(token - 1, "the") && _text.Is(token - 2, ','))
            return;
        var noun = _text.Text[_text[end - 1].Start.._text[end - 1].End];
        var key = $"companies:{country?.Value ?? word}";
        Add(
            new Standing(
                token,
                end,
                Get(
                    key,
                    () =>
                        new Actor(key, $"{word} {noun}", PartyKind.Company, country)
                        {
                            IsUnnamed = true,
                            First = span,
                        }
                ),
                null
            )
        );
    }

    // "American", "U.S.", "российские"; Western companies are of no country
    private (CountryCode? Country, string Word)? Adjective(int token)
    {
        if (_text[token].Kind != TokenKind.Word)
            return null;
        var letters = _text.Letters(token);
        if (CountryAdjectives.Of(letters) is { } country)
            return (country, letters.ToString());
        if (letters is "Western" or "western" or "Gulf" or "European" or "Asian")
            return (null, letters.ToString());
        foreach (var mention in _reading.Mentions.Where(m => m.Span.Start == _text[token].Start))
        {
            if (
                _reading.Referents[mention.Referent].Links
                is [{ Target: LinkTarget.Country { Code: var code } }, ..]
            )
                return (code, mention.Span.In(_text.Text));
        }
        return null;
    }

    private Actor? Organisation(Referent referent)
    {
        if (
            referent.Links is [{ Target: LinkTarget.Party { Register: var id } }, ..]
            && _knowledge.Register.Find(id) is { } known
        )
            return Get(
                $"party:{id.Value}",
                () =>
                    new Actor($"party:{id.Value}", known.Name, known.Kind, known.Country)
                    {
                        Referent = referent,
                        Known = known,
                        First = FirstOf(referent),
                    }
            );
        return Known(referent, OrganisationKind(referent.Name));
    }

    private Actor Known(Referent referent, PartyKind kind)
    {
        RegisterParty? known = referent.Links is [{ Target: LinkTarget.Party { Register: var id } }, ..]
            ? _knowledge.Register.Find(id)
            : null;
        var country = known?.Country ?? (known is { Nationalities: [var first, ..] } ? first : null);
        return Get(
            $"referent:{referent.Number}",
            () =>
                new Actor(
                    $"referent:{referent.Number}",
                    known?.Name ?? referent.Name,
                    known?.Kind ?? kind,
                    country
                )
                {
                    Referent = referent,
                    Known = known,
                    First = FirstOf(referent),
                }
        );
    }

    private Actor? State(Referent referent)
    {
        if (referent.Links is not [{ Target: LinkTarget.Country { Code: var code }, Name: var name }, ..])
            return null;
        var state = Get(
            $"country:{code.Value}",
            () =>
                new Actor($"country:{code.Value}", name, PartyKind.State, code) { First = FirstOf(referent) }
        );
        return state;
    }

    private Actor StateOf(CountryCode country, string name, int first, int end) =>
        Get(
            $"country:{country.Value}",
            () =>
                new Actor($"country:{country.Value}", name, PartyKind.State, country)
                {
                    First = TextSpan.Between(_text[first].Start, _text[end - 1].End),
                }
        );

    private Actor Get(string key, Func<Actor> make)
    {
        if (!_actors.TryGetValue(key, out var actor))
            _actors[key] = actor = make();
        return actor;
    }

    private TextSpan FirstOf(Referent referent) =>
        _reading.Mentions.First(m => m.Referent == referent.Number).Span;

    private static PartyKind OrganisationKind(string name)
    {
        if (name.Contains("Fund", StringComparison.OrdinalIgnoreCase))
            return PartyKind.Fund;
        if (name.Contains("Bank", StringComparison.OrdinalIgnoreCase))
            return PartyKind.Bank;
        string[] bodies =
        [
            "Ministry",
            "Agency",
            "Department",
            "Service",
            "Commission",
            "Treasury",
            "Authority",
            "Court",
            "Union",
            "Council",
            "Parliament",
            "Government",
            "Министерств",
            "Міністерств",
        ];
        return Array.Exists(bodies, b => name.Contains(b, StringComparison.OrdinalIgnoreCase))
            ? PartyKind.PublicBody
            : PartyKind.Company;
    }

    // "in Russia", "from the United States", "to Russia": where, not who
    private bool IsWhere(int token)
    {
        var i = token - 1;
        if (_text.Is(i, "the"))
            i--;
        // "Kirovohrad region, Ukraine"
        if (
            _text.Is(i, ',')
            && _reading.Mentions.Any(m =>
                m.Span.End == _text[i].Start && _reading.Referents[m.Referent].Kind == MentionKind.Place
            )
        )
            return true;
        return i >= 0
            && !_text[i + 1].BeginsBlock
            && _text.Letters(i)
                is "in"
                    or "In"
                    or "from"
                    or "From"
                    or "to"
                    or "into"
                    or "within"
                    or "across"
                    or "outside"
                    or "near"
                    or "inside"
                    or "through"
                    or "via"
                    or "of"
                    or "at"
                    or "on"
                    or "leave"
                    or "left"
                    or "than"
                    or "against"
                    or "против"
                    or "проти"
                    or "в"
                    or "В"
                    or "во"
                    or "из"
                    or "у"
                    or "У"
                    or "з"
                    or "із"
                    or "до"
                    or "на";
    }

    private bool IsPossessive(int end) =>
        end + 1 < _text.Count
        && _text[end].Kind == TokenKind.Sign
        && _text.Text[_text[end].Start] is '\'' or '’'
        && _text.Is(end + 1, "s")
        && !_text[end + 1].IsAfterBlank;

    // "U.S. companies", "Russia sanctions": an adjective
    private bool IsNamedFor(int end) =>
        end < _text.Count
        && _text[end].Kind == TokenKind.Word
        && !_text[end].IsCapitalised
        && (
            DealWords.Company.EndAt(_text, end, _text.Count) > 0
            || DealWords.Resource.EndAt(_text, end, _text.Count) > 0
        );

    private void Add(Standing standing)
    {
        // the longer of those that begin together, and no state within a longer name
        if (
            !_found.Exists(f =>
                f.First <= standing.First && f.End >= standing.End && f.Actor.Equals(standing.Actor)
            )
        )
            _found.Add(standing);
    }
}
