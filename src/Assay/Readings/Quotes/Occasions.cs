using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Reads day, place and medium out of an attribution: "on February 24", "in Doha", "at a press conference", "told Reuters".</summary>
internal sealed class Occasions
{
    // Farther from its verb an occasion is another's.
    private const int Farthest = 40;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;

    public Occasions(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
    }

    /// <summary>Reads a stretch that attributes.</summary>
    public void Read(QuoteDraft draft, int first, int until)
    {
        until = Math.Min(until, first + 2 * Farthest);
        for (var i = first; i < until; i++)
        {
            // "who runs a centre in Kyiv": of the relative clause
            if (_scene.Has(i, WordRole.Relative) && i > first && !_scene.Has(i + 1, WordRole.Speech))
            {
                while (i < until && !_text.Is(i, ','))
                    i++;
                continue;
            }
            // Behind "that" stands what was said; behind another participle, what was said else.
            if (_scene.Has(i, WordRole.That) && i > first && !_text.Is(i + 1, "day"))
                return;
            if (
                _scene.Has(i, WordRole.Participle)
                && i > first + 1
                && !_scene.Has(i, WordRole.Past)
                && !_scene.Has(i, WordRole.Occasion)
            )
                return;
            if (draft.On is null && Day(i, first) is { } day)
                draft.On = day;
            if (draft.Medium is null && Medium(i, first, until) is { } medium)
                draft.Medium = medium;
            if (draft.Where is null && Where(i, first) is { } where)
                draft.Where = where;
        }
    }

    /// <summary>Reads what follows a quote whose attribution stands before it: "… in Doha on Monday".</summary>
    public void ReadTail(QuoteDraft draft, int first, int until)
    {
        if (!_scene.Has(first, WordRole.Joining) && !_text.Is(first, "during"))
            return;
        for (var i = first; i < Math.Min(until, first + 12); i++)
        {
            if (_scene.Has(i, WordRole.Boundary | WordRole.Relative | WordRole.Speech) || _text.Is(i, ','))
            {
                until = i;
                break;
            }
        }
        Read(draft, first, until);
    }

    private TextSpan? Day(int i, int from)
    {
        if (_text.Is(i, "yesterday") || _text.Is(i, "вчора") || _text.Is(i, "вчера"))
            return _text[i].Span;
        if (
            (_text.Is(i, "last") || _text.Is(i, "this"))
            && (_text.Is(i + 1, "week") || _text.Is(i + 1, "month") || _text.Is(i + 1, "year"))
            && i > from
        )
            return _scene.Span(i, i + 2);
        if (
            IsYear(i)
            && i > from
            && (
                _text.Is(i - 1, "in")
                || _text.Is(i - 1, "у")
                || _text.Is(i - 1, "в")
                || _text.Is(i - 1, "since")
            )
        )
            return _text[i].Span;
        if (
            !_scene.Has(i, WordRole.Calendar)
            || !_text[i].IsCapitalised && (_text[i].Traits & TokenTraits.Cyrillic) == TokenTraits.None
        )
            return null;
        if (
            _text.Is(i, "may")
            && !IsDayNumber(i + 1)
            && !IsDayNumber(i - 1)
            && !_text.Is(i - 1, "in")
            && !_text.Is(i - 1, "on")
        )
            return null;
        var first = i > from && IsDayNumber(i - 1) ? i - 1 : i;
        var end = i + 1;
        // "Monday, February 24"
        var month = _text.Is(end, ',') ? end + 1 : end;
        if (_scene.Has(month, WordRole.Calendar) && (IsDayNumber(month + 1)))
            end = month + 1;
        if (IsDayNumber(end))
            end++;
        if (IsYear(end))
            end++;
        else if (_text.Is(end, ',') && IsYear(end + 1))
            end += 2;
        if ((_text.Is(first - 1, "last") || _text.Is(first - 1, "this")) && first - 1 >= from)
            first--;
        return _scene.Span(first, end);
    }

    private bool IsYear(int i) =>
        (uint)i < (uint)_text.Count
        && _text[i].Kind == TokenKind.Number
        && _text[i].Length == 4
        && _text.Letters(i)[0] is '1' or '2'
        && (uint)i < (uint)_text.Count
        && _text.Letters(i).IndexOfAnyExceptInRange('0', '9') < 0;

    private bool IsDayNumber(int i) =>
        (uint)i < (uint)_text.Count
        && _text[i].Kind == TokenKind.Number
        && (_text[i].Length <= 2 || _text[i].Length <= 4 && !char.IsDigit(_text.Letters(i)[^1]));

    private TextSpan? Where(int i, int from)
    {
        var mention = _scene.MentionAt(i);
        if (
            mention < 0
            || _scene.FirstOf(mention) != i
            || _scene.KindOf(mention) != MentionKind.Place
            || i <= from
        )
            return null;
        var before = _scene.Has(i - 1, WordRole.Determiner) ? i - 2 : i - 1;
        if (
            before < from
            || !(
                _text.Is(before, "in")
                || _text.Is(before, "at")
                || _text.Is(before, "from")
                || _text.Is(before, "у")
                || _text.Is(before, "в")
                || _text.Is(before, "во")
            )
        )
            return null;
        // "officials in Kyiv", "the embassy in Doha": whose place it is, not the occasion's.
        return _scene.Has(before - 1, WordRole.Voice) && !_scene.Has(before - 1, WordRole.Occasion)
            ? null
            : _scene.Mention(mention).Span;
    }

    private TextSpan? Medium(int i, int from, int until)
    {
        var mention = _scene.MentionAt(i);
        if (mention >= 0)
        {
            if (
                _scene.FirstOf(mention) != i
                || _scene.KindOf(mention) != MentionKind.Organisation
                || i <= from
            )
                return null;
            var before = _scene.Has(i - 1, WordRole.Determiner) ? i - 2 : i - 1;
            return
                before >= from
                && (
                    _scene.Has(before, WordRole.Listener)
                    || _text.Is(before, "on")
                    || _text.Is(before, "to") && i - before == 1
                )
                ? _scene.Mention(mention).Span
                : null;
        }
        if (
            _text.Is(i, "telegram")
            || _text.Is(i, "facebook")
            || _text.Is(i, "twitter")
            || _text.Is(i, "linkedin")
        )
            return _text[i].Span;
        if (!_scene.Has(i, WordRole.Occasion) || _scene.Has(i + 1, WordRole.Occasion))
            return null;
        // Back to the article, which a preposition governs.
        for (var first = i; first > from && i - first <= 6; first--)
        {
            if (
                !_scene.IsWord(first)
                    && !_text.Is(first, '-')
                    && !_text.Is(first, '’')
                    && !_text.Is(first, '\'')
                || _scene.Has(first, WordRole.Speech)
                    && first != i
                    && !_scene.Has(first, WordRole.Past | WordRole.AlsoNoun)
            )
                return null;
            if (IsGoverning(first - 1) && !_scene.Has(first, WordRole.Joining))
                return _scene.Span(first, Ends(i, until));
        }
        return null;
    }

    // "an interview with Gazeta": the medium is the whole.
    private int Ends(int noun, int until)
    {
        if (
            noun + 2 >= until
            || !(_text.Is(noun + 1, "with") || _text.Is(noun + 1, "to") || _text.Is(noun + 1, "on"))
        )
            return noun + 1;
        var i = noun + 2;
        if (_scene.Has(i, WordRole.Determiner))
            i++;
        var mention = _scene.MentionAt(i);
        return mention >= 0 && _scene.EndOf(mention) <= until ? _scene.EndOf(mention) : noun + 1;
    }

    private bool IsGoverning(int i) =>
        _text.Is(i, "at")
        || _text.Is(i, "in")
        || _text.Is(i, "during")
        || _text.Is(i, "on")
        || _text.Is(i, "via")
        || _text.Is(i, "after")
        || _text.Is(i, "through");
}
