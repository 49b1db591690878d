using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>What stands between a verb of speech and what it reports: listener, day, occasion ("to reporters in Doha on Monday", "in an interview with Gazeta").</summary>
internal sealed class Adjuncts
{
    // Longer ones are clauses.
    private const int Longest = 9;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;

    public Adjuncts(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
    }

    /// <summary>Behind them.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="until">The end of its sentence or stretch.</param>
    public int Behind(int verb, int until)
    {
        var i = verb + 1;
        if (
            _scene.Has(verb, WordRole.Listener)
            || _text.Is(verb, "asked")
            || _text.Is(verb, "assured")
            || _text.Is(verb, "assures")
            || _text.Is(verb, "informed")
            || _text.Is(verb, "reminded")
        )
            i = Listener(i, until);
        for (var round = 0; round < 4 && i < until; round++)
        {
            var next = Adjunct(i, until);
            if (next == i)
                break;
            i = next;
            // "in a video posted on Facebook"
            if (i + 1 < until && IsMade(i) && _scene.Has(i + 1, WordRole.Joining))
                i++;
        }
        return i;
    }

    private bool IsMade(int i) =>
        _text.Letters(i)
            is "posted"
                or "published"
                or "sent"
                or "shared"
                or "aired"
                or "broadcast"
                or "issued"
                or "released"
                or "carried"
                or "given";

    private int Listener(int i, int until)
    {
        var begin = i;
        if (
            _scene.Has(i, WordRole.Pronoun)
            || _text.Is(i, "him")
            || _text.Is(i, "them")
            || _text.Is(i, "us")
            || _text.Is(i, "me")
        )
            return i + 1;
        var mention = -1;
        while (i < until && i - begin < Longest)
        {
            if (_scene.Has(i, WordRole.That) || _scene.IsSign(i) && !_text.Is(i, '’') && !_text.Is(i, '\''))
                return i;
            mention = _scene.MentionAt(i);
            if (mention >= 0)
            {
                i = _scene.EndOf(mention);
                if (_scene.Has(i, WordRole.Boundary) && _text.Is(i, "and"))
                {
                    i++;
                    continue;
                }
                if (!_text.Is(i, '’') && !_text.Is(i, '\''))
                    return i;
                continue;
            }
            var isPlural =
                i >= begin && _scene.IsWord(i) && _text[i].Length > 4 && _text.Letters(i)[^1] is 's';
            i++;
            if (isPlural || _text.Is(i - 1, "parliament") || _text.Is(i - 1, "congress"))
                return i;
        }
        return i;
    }

    private int Adjunct(int i, int until)
    {
        if (
            _scene.Has(i, WordRole.Calendar) && _text[i].IsCapitalised
            || _scene.Has(i, WordRole.Between)
                && !_scene.Has(i, WordRole.Finite | WordRole.Being | WordRole.Calendar)
            || _text.Is(i, "only")
            || _text.Is(i, "simply")
            || _text.Is(i, "before") && _scene.Has(i + 1, WordRole.That)
        )
            return i + 1;
        if (
            (_text.Is(i, "last") || _text.Is(i, "this") || _text.Is(i, "earlier"))
            && i + 1 < until
            && !_scene.Has(i + 1, WordRole.Finite)
        )
            return Math.Min(i + (_text.Is(i, "earlier") ? 1 : 2), until);
        var isPreposition =
            _scene.Has(i, WordRole.Joining) && !_text.Is(i, "of") && !_text.Is(i, "for")
            || _text.Is(i, "during")
            || _text.Is(i, "via")
            || _text.Is(i, "by") && _scene.Has(i + 1, WordRole.Occasion);
        // "hopes to enrich": an infinitive is no adjunct.
        var isInfinitive =
            _text.Is(i, "to")
            && _scene.BeginsWithLower(i + 1)
            && !_scene.Has(i + 1, WordRole.Determiner | WordRole.Voice);
        if (!isPreposition || isInfinitive)
            return i;
        var end = i + 1;
        while (end < until && end - i < Longest)
        {
            // "in a note to our newsroom it was shipping": the clause begins
            if (end > i + 1 && _scene.Has(end, WordRole.Pronoun) && _scene.Has(end + 1, WordRole.Finite))
                return end;
            if (
                _scene.Has(end, WordRole.That | WordRole.Finite | WordRole.Pronoun)
                || _scene.IsSign(end) && !_text.Is(end, '-') && !_text.Is(end, '’') && !_text.Is(end, '\'')
            )
                return _text.Is(end, ',') && _scene.Has(end + 1, WordRole.That) ? end
                    : _scene.Has(end, WordRole.That) ? end
                    : i;
            var mention = _scene.MentionAt(end);
            if (mention >= 0)
            {
                var behind = _scene.EndOf(mention);
                if (!_text.Is(behind, '’') && !_text.Is(behind, '\''))
                    return behind;
                end = behind + 1;
                continue;
            }
            if (_scene.Has(end, WordRole.Calendar))
            {
                end++;
                while (
                    end < until && (_text[end].Kind == TokenKind.Number || _scene.Has(end, WordRole.Calendar))
                )
                    end++;
                return end;
            }
            if (
                _scene.Has(end, WordRole.Occasion) && !_scene.Has(end + 1, WordRole.Occasion)
                || _text.Is(end, "reporters")
                || _text.Is(end, "journalists")
            )
                return end + 1;
            if (_text[end].Kind == TokenKind.Number && _text[end].Length == 4)
                return end + 1;
            end++;
        }
        return i;
    }
}
