using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>
/// Whom a definite description of somebody who speaks takes up: "the Secretary" for Scott Bessent, Secretary of the Treasury; "said the US envoy" for the only
/// person the paragraph names; "the diplomat" for "a European diplomat who has seen them".
/// </summary>
internal sealed class CalledAgain
{
    // "a retired senior European diplomat": from the article to the noun.
    private const int FarthestArticle = 5;

    // Two paragraphs; it bounds the work.
    private const int Farthest = 400;

    private const int LongestDescription = 7;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly HeldOffices _offices;

    public CalledAgain(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
        _offices = new HeldOffices(scene);
    }

    /// <summary>The person whom the text has called so beside the name; null where it has called nobody so.</summary>
    /// <param name="first">The first token of the description.</param>
    /// <param name="end">Behind its last.</param>
    public Speaker? Named(int first, int end)
    {
        if (Noun(first, end) is not (var noun and >= 0) || _offices.LastHolder(noun, first) is not { } holder)
            return null;
        // somebody else of whom alone the paragraph speaks may have the same office
        return Block(first) - LastBlock(holder, first) > FarthestHolder && OnlyPerson(first) is { } other
            ? _scene.SpeakerOf(other)
            : _scene.SpeakerOf(holder);
    }

    private const int FarthestHolder = 2;

    private int Block(int token) => _text.Sentences[_text.SentenceAt(_text[token].Start)].Block;

    // The paragraph in which somebody was named last before a token.
    private int LastBlock(int mention, int before)
    {
        var referent = _scene.ReferentOf(mention).Number;
        for (var i = before - 1; i > _scene.FirstOf(mention) && before - i < Farthest; i--)
        {
            if (_scene.MentionAt(i) is var other and >= 0 && _scene.ReferentOf(other).Number == referent)
                return Block(i);
        }
        return Block(_scene.FirstOf(mention));
    }

    /// <summary>Who else may be meant: somebody without a name who was introduced so, or the only person named in the paragraph; null where that is open.</summary>
    /// <param name="first">The first token of the description.</param>
    /// <param name="end">Behind its last.</param>
    public Speaker? Unnamed(int first, int end)
    {
        if (Noun(first, end) is not (var noun and >= 0))
            return null;
        if (end == noun + 1 && Indefinite(noun) is { } described)
            return described;
        // "Holt was arrested. The prosecutor said": somebody else; "“…,” said the envoy" goes on with whom the paragraph is about
        return !_text[first].BeginsSentence && OnlyPerson(first) is { } person
            ? _scene.SpeakerOf(person)
            : null;
    }

    // The noun of a definite description of one person; -1 where it is none, or somebody's: "the minister's lawyer", "the head of Norilsk".
    private int Noun(int first, int end)
    {
        var isCyrillic = (_text[end - 1].Traits & TokenTraits.Cyrillic) != TokenTraits.None;
        if (
            end - first > LongestDescription
            || (
                isCyrillic
                    ? _text[first].IsCapitalised && !_text[first].BeginsSentence
                    : !_text.Is(first, "the")
            )
        )
            return -1;
        if (isCyrillic)
            return end == first + 1 && _offices.IsPerson(first) ? first : -1;
        for (var i = first + 1; i < end - 1; i++)
        {
            if (_scene.Has(i, WordRole.Joining) || _scene.IsSign(i) && !_text.Is(i, '-') && !_text.Is(i, '.'))
                return -1;
        }
        return _offices.IsPerson(end - 1) && _text.Letters(end - 1)[^1] != 's' ? end - 1 : -1;
    }

    // "A European diplomat who has been through them counted 17": somebody without a name, in this paragraph or the one before
    private Speaker? Indefinite(int noun)
    {
        for (var i = noun - 1; i > 0 && noun - i < Farthest; i--)
        {
            if (
                !_offices.IsPerson(i)
                || !_text.Letters(i).Equals(_text.Letters(noun), StringComparison.OrdinalIgnoreCase)
            )
                continue;
            for (var article = i - 1; article >= Math.Max(0, i - FarthestArticle); article--)
            {
                if (
                    _text.Letters(article)
                    is "a"
                        or "A"
                        or "an"
                        or "An"
                        or "one"
                        or "One"
                        or "another"
                        or "Another"
                )
                    return _scene.Described(article, i + 1);
                if (!_scene.IsWord(article) && !_text.Is(article, '-') && !_text.Is(article, '.'))
                    break;
            }
        }
        return null;
    }

    // Nobody else is named in the paragraph up to there, outside of quotes.
    private int? OnlyPerson(int token)
    {
        int? only = null;
        if (_text[token].BeginsBlock)
            return null;
        for (var i = token - 1; i >= 0 && token - i < Farthest; i--)
        {
            if (_scene.BeforeQuotation(i) is var open && open < i)
            {
                i = open;
                if (_text[i].BeginsBlock)
                    break;
                continue;
            }
            var mention = _scene.MentionAt(i);
            if (
                mention >= 0
                && _scene.KindOf(mention) == MentionKind.Person
                && _scene.Mention(mention).Form is MentionForm.Name or MentionForm.Short
            )
            {
                if (only is { } other && _scene.ReferentOf(other).Number != _scene.ReferentOf(mention).Number)
                    return null;
                only = mention;
            }
            else if (
                mention < 0
                && i < token - 1
                && _offices.IsPerson(i)
                && _scene.Has(i - 1, WordRole.Determiner)
                && !_text.Is(i - 1, "the")
            )
                return null;
            if (_text[i].BeginsBlock)
                break;
        }
        return only;
    }
}
