using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>The subject of a sentence whose verb is not of speech.</summary>
internal sealed class SentenceSubjects
{
    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly Titles _titles;
    private readonly PronounSpeakers _pronouns;

    public SentenceSubjects(QuoteScene scene, Titles titles, PronounSpeakers pronouns)
    {
        _scene = scene;
        _text = scene.Text;
        _titles = titles;
        _pronouns = pronouns;
    }

    /// <summary>The first name in a sentence that nothing governs, or a pronoun with which it begins.</summary>
    public Found? First(int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            var mention = _scene.MentionAt(i);
            if (mention < 0)
            {
                if (_scene.Has(i, WordRole.Pronoun) && _scene.MentionAt(i) < 0 && i - from < 3)
                    return _pronouns.Of(i);
                continue;
            }
            var end = _scene.EndOf(mention);
            var isOwner = _text.Is(end, '’') || _text.Is(end, '\'');
            if (
                _scene.MaySpeak(mention)
                && !isOwner
                && !_titles.IsGoverned(_scene.FirstOf(mention) - 1, from)
                && (
                    _scene.KindOf(mention) != MentionKind.Place
                    || i == from
                    || _scene.Has(i - 1, WordRole.Determiner)
                )
                && !NamesMore(end, until)
            )
                return new Found(
                    _scene.SpeakerOf(mention),
                    _titles.StartOf(_scene.FirstOf(mention), from),
                    end,
                    true,
                    true
                );
            i = end - 1;
        }
        return null;
    }

    // "BBC News diplomatic correspondent James Landale": the name that follows is whose words these are.
    private bool NamesMore(int end, int until)
    {
        for (var i = end; i < Math.Min(until, end + 5); i++)
        {
            var mention = _scene.MentionAt(i);
            if (mention >= 0)
                return _scene.KindOf(mention) == MentionKind.Person;
            if (
                !_scene.IsWord(i)
                || _scene.Has(
                    i,
                    WordRole.Joining
                        | WordRole.Boundary
                        | WordRole.Speech
                        | WordRole.Finite
                        | WordRole.Relative
                )
            )
                return false;
        }
        return false;
    }
}
