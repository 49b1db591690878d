using Assay.Model;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>Where in a text somebody stands who may take part in a deal: organisations, states, those who act for them, companies named by their country only.</summary>
internal sealed class ActorFinder
{
    // "Russian and American companies", "American mining and energy companies"
    private const int MostBetween = 4;

    private readonly TokenizedText _text;
    private readonly Reading _reading;
    private readonly Actors _actors;
    private readonly MentionIndex _mentions;
    private readonly StandingWords _words;
    private readonly List<Standing> _found = [];

    public ActorFinder(TokenizedText text, Reading reading, Actors actors, MentionIndex mentions)
    {
        (_text, _reading, _actors, _mentions) = (text, reading, actors, mentions);
        _words = new StandingWords(text, mentions);
    }

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
        return new Standings(_text, Outermost(_found));
    }

    // Of places one within another that mean the same, the longer.
    private static List<Standing> Outermost(List<Standing> sorted)
    {
        var kept = new List<Standing>(sorted.Count);
        foreach (var standing in sorted)
        {
            var isWithin = false;
            for (var i = kept.Count - 1; i >= 0 && kept[i].End > standing.First && !isWithin; i--)
                isWithin = kept[i].End >= standing.End && kept[i].Actor.Equals(standing.Actor);
            if (!isWithin)
                kept.Add(standing);
        }
        return kept;
    }

    private void OfMention(Mention mention)
    {
        if (mention.IsCredit)
            return;
        var referent = _reading.Referents[mention.Referent];
        var (first, end) = (_text.TokenAt(mention.Span.Start), _text.TokenAt(mention.Span.End));
        end = Math.Max(end, first + 1);
        if (
            referent.Kind == MentionKind.Place
            && (
                _words.IsWhere(first)
                || _words.IsPossessive(end)
                || _words.IsNamedFor(end)
                || _words.IsDateline(first, end)
            )
        )
            return;
        if (
            referent.Kind == MentionKind.Organisation
            && (
                _words.IsPossessive(end)
                || (Bystanders.Of(referent) is not null && !_words.IsInAct(first, end))
                || _words.IsLand(first, referent.Links is [var link, ..] ? link.Name : referent.Name)
            )
        )
            return;
        if (_actors.Of(referent) is { } actor)
            _found.Add(
                new Standing(first, end, actor, referent.Kind == MentionKind.Person ? referent : null)
            );
    }

    // A state in its government's name. "in Moscow" is a town.
    private void Seat(int token)
    {
        if (!_text[token].IsCapitalised || _words.IsWhere(token))
            return;
        foreach (var (country, name, words) in DealWords.Seats)
        {
            var end = words.EndAt(_text, token, _text.Count);
            if (end > 0 && !_words.IsPossessive(end) && !_words.IsDateline(token, end))
            {
                _found.Add(
                    new Standing(
                        token,
                        end,
                        _actors.StateOf(
                            country,
                            name,
                            TextSpan.Between(_text[token].Start, _text[end - 1].End)
                        ),
                        null
                    )
                );
                return;
            }
        }
    }

    // “the Seller” where the text does not say who that is: a party not yet named
    private void Role(int token)
    {
        if (!IsRole(token))
            return;
        var word = _text.Letters(token).ToString();
        var key = $"role:{word}";
        _found.Add(
            new Standing(
                token,
                token + 1,
                _actors.Get(
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

    private bool IsRole(int token)
    {
        if (
            _text[token] is not { IsCapitalised: true, IsAllCapitals: false }
            || !DefinedTerms.IsPartyWord(_text.Letters(token))
            || _mentions.IsNamed(_text[token].Span)
        )
            return false;
        return _text.Is(token - 1, "the")
            || (
                !_text[token].BeginsSentence
                && _text[token - 1] is { Kind: TokenKind.Word, IsCapitalised: false }
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
        if (_mentions.IsDescribed(span))
            return;
        if (token > 1 && _text.Is(token - 1, "the") && _text.Is(token - 2, ','))
            return;
        var noun = _text.Text[_text[end - 1].Start.._text[end - 1].End];
        var key = $"companies:{country?.Value ?? word}";
        _found.Add(
            new Standing(
                token,
                end,
                _actors.Get(
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
        return _mentions.CountryAt(_text[token].Start) is { } named
            ? (named.Country, named.Words.In(_text.Text))
            : null;
    }
}
