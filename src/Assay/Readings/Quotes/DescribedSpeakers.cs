using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>
/// Speakers whom no mention names: by a name that is only in this text ("said Kerem Aldan", later "Aldan"), by a description, or by one that
/// takes an earlier description up ("the same official").
/// </summary>
internal sealed class DescribedSpeakers
{
    // A name of a person has two or three words; longer runs of capitals are headlines.
    private const int LeastOfName = 2;
    private const int MostOfName = 3;

    // "the former diplomat": longer descriptions stand for themselves.
    private const int LongestAgain = 4;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly Dictionary<string, Speaker> _byNoun = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, string>? _byFamilyName;
    private readonly CalledAgain _again;
    private Speaker? _last;

    public DescribedSpeakers(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
        _again = new CalledAgain(scene);
    }

    /// <summary>Who is described by a stretch of tokens.</summary>
    public Found Of(int first, int end, bool isVoice)
    {
        // "4.1 Each Party shall": the number of the clause
        while (first + 1 < end && (_text[first].Kind == TokenKind.Number || _text.Is(first, '.')) && _text[first].Start < _text[end - 1].Start && _text[first].BeginsBlock)
            first++;
        if (Name(first, end) is { } name)
            return new Found(name, first, end, true, true);
        var described = _scene.Described(first, end);
        if (!isVoice)
            return new Found(described, first, end, false, false);
        return new Found(Again(described, first, end), first, end, false, true);
    }

    // The capitalised words with which the stretch ends, or a family name alone whose full name stands elsewhere.
    private Speaker? Name(int first, int end)
    {
        var start = end;
        while (start > first && IsNameWord(start - 1))
            start--;
        // "the owner of the Hotel Moon": of whom it is said
        if (start > first + 1 && IsGoverned(start, first))
            return null;
        var words = end - start;
        var isTitled = start > first || !_text[first].BeginsSentence;
        if (words is >= LeastOfName and <= MostOfName && (isTitled || IsKnownName(start, end)))
            return _scene.Described(start, end);
        if (words != 1 || !FamilyNames().TryGetValue(_text.Letters(start).ToString(), out var full))
            return null;
        return _scene.Described(start, end) with { Name = full };
    }

    /// <summary>Two or three capitalised words that no table knows, with which a speaker begins, before a preposition or a comma: a name.</summary>
    public Found? Leading(int first, int until)
    {
        var end = first;
        while (end < until && IsNameWord(end))
            end++;
        return
            end - first is >= LeastOfName and <= MostOfName
            && end < until
            && (_scene.Has(end, WordRole.Joining) || _text.Is(end, ','))
            ? new Found(_scene.Described(first, end), first, end, true, true)
            : null;
    }

    private bool IsGoverned(int start, int first)
    {
        var before = _scene.Has(start - 1, WordRole.Determiner) ? start - 2 : start - 1;
        return before > first && _scene.Has(before, WordRole.Joining) && _scene.Has(before - 1, WordRole.Voice);
    }

    private bool IsKnownName(int start, int end) =>
        FamilyNames().TryGetValue(_text.Letters(end - 1).ToString(), out var full)
        && string.Equals(full, _scene.Words(_scene.Span(start, end)), StringComparison.Ordinal);

    private bool IsNameWord(int i) =>
        _scene.IsWord(i)
        && _text[i].IsCapitalised
        && !_text[i].IsAllCapitals
        && _text[i].Length > 1
        && _scene.MentionAt(i) < 0
        && _scene.Roles[i] == WordRole.None;

    // Full names of the text by their last word.
    private Dictionary<string, string> FamilyNames()
    {
        if (_byFamilyName is not null)
            return _byFamilyName;
        _byFamilyName = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < _text.Count; i++)
        {
            var end = i;
            while (end < _text.Count && IsNameWord(end) && (end == i || !_text[end].BeginsBlock))
                end++;
            if (end - i is >= LeastOfName and <= MostOfName)
                _byFamilyName.TryAdd(_text.Letters(end - 1).ToString(), _scene.Words(_scene.Span(i, end)));
            i = Math.Max(i, end - 1);
        }
        return _byFamilyName;
    }

    // "Weber was asked about it. The minister said": a description of office takes up whom the sentence before begins with.
    private Speaker? Continued(int first, int end)
    {
        var number = _text.SentenceAt(_text[first].Start);
        if (
            number == 0
            || !_text.Is(first, "the")
            || !_text[first].BeginsSentence
            || end - first > LongestAgain
            || !_scene.Has(end - 1, WordRole.Office)
            || _text.Sentences[number - 1].Block != _text.Sentences[number].Block
        )
            return null;
        var mention = _scene.MentionAt(_text.Sentences[number - 1].First);
        if (
            !_scene.MaySpeak(mention)
            || _scene.IsSign(_scene.EndOf(mention)) && _text.Is(_scene.EndOf(mention), '’')
        )
            return null;
        var kind = _scene.Has(end - 1, WordRole.Body) ? MentionKind.Organisation : MentionKind.Person;
        return _scene.KindOf(mention) == kind ? _scene.SpeakerOf(mention) : null;
    }

    // "the same official" is whoever was an official before.
    private Speaker Again(Speaker described, int first, int end)
    {
        var noun = -1;
        for (var i = first; i < end && noun < 0; i++)
        {
            if (_scene.Has(i, WordRole.Voice) && !_scene.Has(i, WordRole.Body))
                noun = i;
        }
        if ((Continued(first, end) ?? _again.Named(first, end)) is { } same)
            return described with { Name = same.Name, Referent = same.Referent };
        if (noun < 0)
            return described;
        var word = _text.Letters(noun).ToString();
        if (_text.Is(first, "this") && end == noun + 1 && _last is { } latest)
            return described with { Name = latest.Name, Referent = latest.Referent };
        _last = described;
        if (!_text.Is(first, "the") || end - first > LongestAgain)
            _byNoun[word] = described;
        else if (end == noun + 1 && _byNoun.TryGetValue(word, out var before))
            return described with { Name = before.Name };
        else if (_again.Unnamed(first, end) is { } meant)
            return described with { Name = meant.Name, Referent = meant.Referent };
        return described;
    }
}
