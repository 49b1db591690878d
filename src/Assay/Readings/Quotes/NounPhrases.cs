using System.Collections.Frozen;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Where the noun phrases begin and end that name a speaker, and what belongs to them behind their noun.</summary>
internal sealed class NounPhrases
{
    /// <summary>Longer noun phrases are no subjects of verbs of speech.</summary>
    public const int Longest = 14;

    // A relative clause, or what stands in its place, is no longer.
    private const int LongestClause = 20;

    // A name in marks within a noun phrase, with its marks.
    private const int LongestMarked = 7;

    // From a preposition to the house it leads to: "at the federal ministry".
    private const int FarthestHouse = 5;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly DescribedSpeakers _described;

    public NounPhrases(QuoteScene scene, DescribedSpeakers described)
    {
        _described = described;
        _scene = scene;
        _text = scene.Text;
    }

    /// <summary>A noun phrase without a name: from its article, or the boundary of its clause, up to a token.</summary>
    public Found? EndingAt(int last, int from)
    {
        last = BeforeDay(last, from);
        if (last < from || !_scene.IsWord(last) && _text[last].Kind != TokenKind.Number)
            return null;
        var first = last + 1;
        var isVoice = false;
        for (var i = last; i >= from && last - i < Longest; i--)
        {
            if (BeforeNameInMarks(i) is var mark && mark < i && mark > from)
            {
                i = mark;
                continue;
            }
            if (_scene.IsSign(i) && _scene.MentionAt(i) < 0)
            {
                // "Russia's", "vice-president" go on; anything else ends the phrase.
                if (!IsWithinWord(i) || i + 1 > last)
                    break;
                continue;
            }
            if (_scene.Has(i, Bounds))
                break;
            var mention = _scene.MentionAt(i);
            // "Anna Weber of Nordkupfer": the name before the preposition.
            if (
                mention >= 0
                && first <= last
                && _scene.KindOf(mention) == MentionKind.Person
                && _scene.EndOf(mention) == i + 1
                && _scene.Has(first, WordRole.Joining | WordRole.Setting)
            )
                return new Found(_scene.SpeakerOf(mention), _scene.FirstOf(mention), last + 1, true, true);
            if (mention < 0 && IsVerbOnly(i))
                break;
            first = i;
            isVoice |= _scene.Has(i, WordRole.Voice);
            if (_scene.Has(i, WordRole.Determiner) && !(i > from && GoesOnBefore(i - 1)))
                break;
        }
        while (
            first <= last
            && (
                _scene.Has(first, WordRole.Joining) && !_scene.Has(first, WordRole.Determiner)
                || _scene.IsSign(first)
            )
        )
            first++;
        if (first > last)
            return null;
        var named = _scene.MentionAt(first) is var m && _scene.MaySpeak(m) && _scene.EndOf(m) == last + 1;
        return named
            ? new Found(_scene.SpeakerOf(_scene.MentionAt(first)), first, last + 1, true, true)
            : _described.Of(first, last + 1, isVoice);
    }

    private const WordRole Bounds =
        WordRole.Boundary | WordRole.That | WordRole.Relative | WordRole.Pronoun | WordRole.Finite;

    private bool IsVerbOnly(int i) =>
        _scene.Has(i, WordRole.Speech) && !_scene.Has(i, WordRole.AlsoNoun | WordRole.Participle);

    private bool GoesOnBefore(int i) => _scene.Has(i, WordRole.Joining | WordRole.Determiner);

    // "A spokesman on Monday", "речник у вівторок": before the day.
    private int BeforeDay(int last, int from)
    {
        var i = last;
        while (
            i > from
            && last - i < Longest
            && (_scene.Has(i, WordRole.Calendar) || _text[i].Kind == TokenKind.Number)
        )
            i--;
        return i < last && i > from && (_scene.Has(i, WordRole.Setting) || _text.Is(i, "on")) ? i - 1 : last;
    }

    /// <summary>Behind a name in marks that opens at a token, as in "директор «Руди» Мазур"; the token itself where none does.</summary>
    public int BehindNameInMarks(int i)
    {
        if (!_text.Is(i, '«') && !_text.Is(i, '„'))
            return i;
        for (var at = i + 1; at < Math.Min(_text.Count, i + LongestMarked); at++)
        {
            if (_text.Is(at, '»') || _text.Is(at, '“'))
                return at + 1;
        }
        return i;
    }

    private int BeforeNameInMarks(int i)
    {
        if (!_text.Is(i, '»'))
            return i;
        for (var at = i - 1; at > i - LongestMarked && at >= 0; at--)
        {
            if (_text.Is(at, '«'))
                return at;
        }
        return i;
    }

    /// <summary>Whether a sign belongs to a word: an apostrophe, a hyphen, the point of an initial.</summary>
    public bool IsWithinWord(int i) =>
        !_text[i].IsAfterBlank
        && i + 1 < _text.Count
        && !_text[i + 1].IsAfterBlank
        && (_text.Is(i, '\'') || _text.Is(i, '’') || _text.Is(i, '-') || _text.Is(i, '.'));

    /// <summary>The subject that a relative clause parts from its verb: "a trader who deals in cobalt said".</summary>
    /// <param name="last">The token before the verb.</param>
    /// <param name="from">No further back.</param>
    public Found? BeforeRelative(int last, int from)
    {
        for (var i = last; i > from && last - i < LongestClause; i--)
        {
            if (_scene.IsSign(i) && !IsWithinWord(i))
                return null;
            var isThat = _text.Is(i, "that");
            if (isThat && !_scene.Has(i - 1, WordRole.Voice))
                return null;
            // "The paper reports that two firms say": a verb
            if (isThat && _scene.Has(i - 1, WordRole.Speech) && _scene.MentionEndingAt(i - 2) >= 0)
                return null;
            if (!isThat && !_scene.Has(i, WordRole.Relative))
                continue;
            if (EndingAt(i - 1, from) is not { IsVoice: true, IsNamed: false } head)
                return null;
            // "Weber told officials that": no relative clause.
            return isThat && !BeginsClause(head.First, from)
                ? null
                : _described.Of(head.First, last + 1, true);
        }
        return null;
    }

    private bool BeginsClause(int first, int from) =>
        first == from || _scene.IsSign(first - 1) || _scene.Has(first - 1, WordRole.Boundary);

    /// <summary>Behind these words the noun phrase is over: another clause, an occasion, a day.</summary>
    /// <param name="i">The token.</param>
    /// <param name="first">Where the phrase begins.</param>
    public bool Ends(int i, int first)
    {
        if (_scene.IsSign(i))
            return !(_text.Is(i, '\'') || _text.Is(i, '’') || _text.Is(i, '-'));
        if (_scene.Has(i, Bounds | WordRole.Calendar))
            return true;
        if (_scene.Has(i, WordRole.Participle | WordRole.Past) && !_scene.Has(i, WordRole.AlsoNoun))
            return true;
        if (_scene.Has(i, WordRole.Setting))
            return true;
        if (!_scene.Has(i, WordRole.Joining))
            return _text.Is(i, "during")
                || _text.Is(i, "via")
                || _text.Is(i, "last")
                || _text.Is(i, "earlier")
                || _text.Is(i, "yesterday")
                || _text.Is(i, "under")
                || _text.Is(i, "by");
        if (_text.Is(i, "in"))
            return _text.Is(i + 1, "a")
                || _text.Is(i + 1, "an")
                || _scene.Has(i + 1, WordRole.Calendar)
                || i + 1 < _text.Count && _text[i + 1].Kind == TokenKind.Number
                || i == first;
        return (
                _text.Is(i, "on")
                || _text.Is(i, "at")
                || _text.Is(i, "to")
                || _text.Is(i, "from")
                || _text.Is(i, "with")
            ) && !(i > first && _scene.Has(i - 1, WordRole.Voice) && LeadsToHouse(i + 1));
    }

    // "an official at the ministry", "an analyst with Lantern", but not "officials at a press conference".
    private bool LeadsToHouse(int i)
    {
        for (var at = i; at < Math.Min(_text.Count, i + FarthestHouse); at++)
        {
            var mention = _scene.MentionAt(at);
            if (mention >= 0)
                return _scene.KindOf(mention) == MentionKind.Organisation;
            if (!_scene.IsWord(at) || _scene.Has(at, WordRole.Occasion | Bounds | WordRole.Calendar))
                return false;
            if (_scene.Has(at, WordRole.Body) || Works.Contains(_text.Letters(at)))
                return true;
        }
        return false;
    }

    // Where people work, besides organisations: "a foreman at the mill".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Works = FrozenSet
        .ToFrozenSet(
            [
                "mill",
                "plant",
                "mine",
                "smelter",
                "refinery",
                "works",
                "factory",
                "port",
                "terminal",
                "quarry",
                "brokerage",
                "house",
                "desk",
                "lender",
                "trader",
                "miner",
                "shipper",
                "laboratory",
            ],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Behind what tells who is meant after the noun: "people who sat in on it", "officials briefed on the matter", "a memo that he showed".
    /// </summary>
    /// <param name="end">Behind the noun phrase.</param>
    /// <param name="first">Where it begins.</param>
    /// <param name="until">No further.</param>
    public int Postmodified(int end, int first, int until)
    {
        if (end >= until || end == first)
            return end;
        var isClause = _scene.Has(end, WordRole.Relative) || _text.Is(end, "that");
        if (
            !isClause && !(end - first >= 2 && IsPostmodifier(end - 1) && _scene.Has(end - 2, WordRole.Voice))
        )
            return end;
        var i = end + 1;
        while (i < until && i - end < LongestClause && !(_scene.IsSign(i) && !IsWithinWord(i)))
            i++;
        return i;
    }

    // A participle or adjective behind its noun: "familiar with", "involved in".
    private bool IsPostmodifier(int i) =>
        _scene.BeginsWithLower(i)
        && (
            _text[i].Length > 4
                && (
                    _text.Letters(i).EndsWith("ed", StringComparison.Ordinal)
                    || _text.Letters(i).EndsWith("ing", StringComparison.Ordinal)
                )
            || _text.Is(i, "familiar")
            || _text.Is(i, "close")
            || _text.Is(i, "privy")
            || _text.Is(i, "near")
            || _text.Is(i, "present")
        );
}
