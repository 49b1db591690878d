using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Subjects that an apposition or an aside parts from their verb: "X, head of Y, said", "the head of Y, X, said".</summary>
internal sealed class Appositions
{
    // Appositions and parentheses between a subject and its verb.
    private const int MostChunks = 6;

    // Words before a name that may be title or office: "the EU's High Representative for Foreign Affairs".
    private const int LongestTitle = 9;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly Titles _titles;
    private readonly PronounSpeakers _pronouns;
    private readonly NounPhrases _phrases;

    public Appositions(QuoteScene scene, Titles titles, PronounSpeakers pronouns, NounPhrases phrases)
    {
        _scene = scene;
        _text = scene.Text;
        _titles = titles;
        _pronouns = pronouns;
        _phrases = phrases;
    }

    /// <summary>The subject before a comma that stands before a verb.</summary>
    /// <param name="comma">The comma or dash.</param>
    /// <param name="from">No further back.</param>
    public Found? Before(int comma, int from)
    {
        // "X, whose president, Y, is under sanctions, said": the relative clause is about who speaks
        if (BehindRelative(comma, from) is { } antecedent)
            return antecedent;
        var end = comma;
        for (var chunk = 0; chunk < MostChunks && end > from; chunk++)
        {
            var first = end;
            while (
                first > from && comma - first < 60 && !_text.Is(first - 1, ',') && !_scene.IsDash(first - 1)
            )
                first--;
            if (
                end > first
                && InChunk(first, end, chunk == 0, first == from || _text[first].BeginsSentence) is { } found
            )
                return found with { First = Math.Min(found.First, first) };
            end = first - 1;
        }
        return null;
    }

    private Found? BehindRelative(int comma, int from)
    {
        for (var i = comma - 1; i > from + 1 && comma - i < LongestRelative; i--)
        {
            if (!_text.Is(i - 1, ',') || !(_text.Letters(i) is "whose" or "which" or "who" or "whom"))
                continue;
            var end = i - 1;
            var first = end;
            while (first > from && !_text.Is(first - 1, ',') && !_scene.IsDash(first - 1))
                first--;
            return InChunk(first, end, false, first == from || _text[first].BeginsSentence) is { } found
                ? found with { First = Math.Min(found.First, first) }
                : null;
        }
        return null;
    }

    private const int LongestRelative = 40;

    private Found? InChunk(int first, int end, bool isNextToVerb, bool beginsSentence)
    {
        // TechMet Limited ("TechMet"), …: the bracket tells of the name before it
        if (_text.Is(end - 1, ')'))
        {
            var open = end - 1;
            while (open > first && !_text.Is(open, '('))
                open--;
            if (open > first)
                end = open;
        }
        var mention = _scene.MentionEndingAt(end - 1);
        if (_scene.MaySpeak(mention))
        {
            var begin = _scene.FirstOf(mention);
            var isPerson = _scene.KindOf(mention) == MentionKind.Person;
            if (isNextToVerb)
            {
                // Between the commas only a name, with its title: the name is the apposition.
                if (!isPerson)
                    return
                        begin == first
                        && _scene.KindOf(mention) == MentionKind.Organisation
                        && !_scene.MaySpeak(_scene.MentionEndingAt(first - 2))
                        && _scene.Has(first - 2, WordRole.Voice)
                        ? new Found(_scene.SpeakerOf(mention), first, end, true, true)
                        : null;
                return
                    begin - first <= LongestTitle
                    && !_titles.IsGoverned(begin - 1, first)
                    && (
                        begin == first
                        || _titles.IsPart(begin - 1)
                        || _scene.BeginsWithLower(begin - 1) && _scene.Has(begin - 1, WordRole.Voice)
                    )
                    ? new Found(_scene.SpeakerOf(mention), first, end, true, true)
                    : null;
            }
            // "Представник Мінекономіки, який погодився говорити, …"
            if (
                !isPerson
                && begin > first
                && (_text[begin].Traits & TokenTraits.Cyrillic) != TokenTraits.None
                && _scene.Has(begin - 1, WordRole.Voice)
                && !_scene.Has(begin - 1, WordRole.Body)
            )
                return new Found(_scene.Described(first, end), first, end, false, true);
            if (!_titles.IsGoverned(begin - 1, first))
                return new Found(_scene.SpeakerOf(mention), first, end, true, true);
        }
        if (isNextToVerb)
            return null;
        if (_scene.Has(end - 1, WordRole.Pronoun) && end - first == 1)
            return _pronouns.Of(end - 1);
        return
            beginsSentence
            && _phrases.EndingAt(end - 1, first) is { IsVoice: true } phrase
            && IsOnlyOpening(first, phrase.First)
            ? phrase
            : null;
    }

    // "А от молодший партнер, словацький, сказав": small words open the sentence
    private bool IsOnlyOpening(int first, int phrase)
    {
        for (var i = first + 1; i < phrase; i++)
        {
            if (_text[i].Length > LongestOpening)
                return false;
        }
        return true;
    }

    private const int LongestOpening = 3;
}
