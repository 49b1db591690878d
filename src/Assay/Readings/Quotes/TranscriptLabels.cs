using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>
/// Who speaks by the label with which a line of a transcript begins: "Anna Weber:", "SENATOR HALE:", "MS. ORTEGA (Reuters):", "A.W.:", "Q:", "Moderator:". A
/// label is a name, initials, capitals throughout, or any words that begin several lines so.
/// </summary>
internal sealed class TranscriptLabels
{
    // Title, name and house before the colon.
    private const int LongestLabel = 12;

    // Words that are no name must open so many lines.
    private const int LeastRepeated = 2;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly Dictionary<string, int> _timesUsed = new(StringComparer.Ordinal);
    private List<(int Number, string[] Words)>? _persons;

    /// <summary>Takes a text and counts what its lines begin with.</summary>
    public TranscriptLabels(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
        var block = -1;
        foreach (var sentence in _text.Sentences)
        {
            if (sentence.Block == block)
                continue;
            block = sentence.Block;
            if (Colon(sentence.First, _text.Count) is var colon and > 0)
            {
                var label = Label(sentence.First, colon);
                _timesUsed[label] = _timesUsed.GetValueOrDefault(label) + 1;
            }
        }
    }

    /// <summary>Who speaks in a line, and where the label ends; null where it begins with none.</summary>
    /// <param name="first">The line's first token.</param>
    /// <param name="end">Behind its last.</param>
    public (Speaker Speaker, int Colon, bool IsPerson)? Of(int first, int end)
    {
        if (Colon(first, end) is not (var colon and > 0))
            return null;
        var last = BeforeBracket(first, colon);
        var mention = _scene.MentionEndingAt(last - 1);
        if (_scene.MaySpeak(mention) && _scene.KindOf(mention) != MentionKind.Place)
            return IsTitled(first, _scene.FirstOf(mention))
                ? (_scene.SpeakerOf(mention), colon, _scene.KindOf(mention) == MentionKind.Person)
                : null;
        var isInitials = IsInitials(first, last);
        if (!isInitials && !IsQuestion(first, last) && !IsShown(first, last, colon))
            return null;
        var described = _scene.Described(first, last);
        var person = isInitials ? WithInitials(first, last) : WithFamilyName(last - 1);
        return (
            person is { } number
                ? described with
                {
                    Name = _scene.Referent(number).Name,
                    Referent = number,
                }
                : described,
            colon,
            true
        );
    }

    /// <summary>Whether a label says that somebody asks: "Q:", "Питання:".</summary>
    public static bool Asks(string label) =>
        label is "Q" or "Question" or "Питання" or "Запитання" or "Вопрос" or "Q." or "QUESTION";

    // The colon that closes a label; 0 where the line begins with none.
    private int Colon(int first, int end)
    {
        var colon = first;
        while (
            colon < Math.Min(end, _text.Count)
            && colon - first < LongestLabel
            && !_text.Is(colon, ':')
            && !(colon > first && _text[colon].BeginsBlock)
        )
            colon++;
        return
            colon > first
            && colon + 1 < Math.Min(end, _text.Count)
            && _text.Is(colon, ':')
            && _text[colon + 1].IsAfterBlank
            && !_text[colon + 1].BeginsBlock
            && !IsMark(colon + 1)
            ? colon
            : 0;
    }

    // "MS. ORTEGA (Reuters)": the house is not of the name
    private int BeforeBracket(int first, int colon)
    {
        if (!_text.Is(colon - 1, ')'))
            return colon;
        for (var i = colon - 2; i > first; i--)
        {
            if (_text.Is(i, '('))
                return i;
        }
        return colon;
    }

    private bool IsTitled(int first, int name)
    {
        for (var i = first; i < name; i++)
        {
            if (_text.Is(i, '.'))
                continue;
            if (!_scene.IsWord(i) || _scene.Has(i, WordRole.Speech | WordRole.Joining | WordRole.Finite))
                return false;
        }
        return true;
    }

    // "A.W.", "AW", "Н.К."
    private bool IsInitials(int first, int last)
    {
        if (last - first == 1)
            return _text[first].IsAllCapitals && _text[first].Length is 2 or 3;
        var letters = 0;
        for (var i = first; i < last; i++)
        {
            if (_scene.IsWord(i) && _text[i].IsAllCapitals && _text[i].Length == 1)
                letters++;
            else if (!_text.Is(i, '.'))
                return false;
        }
        return letters is 2 or 3;
    }

    private bool IsQuestion(int first, int last) =>
        last - first == 1
        && (_text.Letters(first) is "A" or "Answer" or "ANSWER" || Asks(_text.Letters(first).ToString()));

    // Capitals throughout, or words with which several lines begin
    private bool IsShown(int first, int last, int colon)
    {
        var words = 0;
        var isCapitals = true;
        for (var i = first; i < last; i++)
        {
            if (_scene.Has(i, WordRole.Speech) && !_scene.Has(i, WordRole.AlsoNoun) || _text.Is(i, ','))
                return false;
            if (!_scene.IsWord(i))
                continue;
            words++;
            isCapitals &= _text[i].IsAllCapitals;
        }
        return words is > 0 and <= 4
            && _text[first].IsCapitalised
            && _timesUsed.GetValueOrDefault(Label(first, colon)) >= LeastRepeated
            && (isCapitals || words <= 2);
    }

    private int? WithInitials(int first, int last)
    {
        var initials = new List<char>();
        for (var i = first; i < last; i++)
        {
            if (_scene.IsWord(i))
                initials.AddRange(_text.Letters(i));
        }
        return Only(
            Persons()
                .Where(p =>
                    p.Words.Length == initials.Count && p.Words.Select(w => w[0]).SequenceEqual(initials)
                )
        );
    }

    private int? WithFamilyName(int token)
    {
        if (!_scene.IsWord(token))
            return null;
        var name = _text.Letters(token).ToString();
        return Only(
            Persons().Where(p => string.Equals(p.Words[^1], name, StringComparison.OrdinalIgnoreCase))
        );
    }

    private static int? Only(IEnumerable<(int Number, string[] Words)> persons) =>
        persons.Select(p => p.Number).Distinct().Take(2).ToList() is [var one] ? one : null;

    private List<(int Number, string[] Words)> Persons() =>
        _persons ??= [
            .. _scene
                .PersonsByName()
                .Select(p => (p.Number, p.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                .Where(p => p.Item2.Length > 1),
        ];

    private string Label(int first, int colon) => _scene.Words(_scene.Span(first, colon));

    private bool IsMark(int i) =>
        _scene.IsSign(i) && _text.Text[_text[i].Start] is '"' or '“' or '«' or '„' or '‘';
}
