using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>
/// Reports that a sentence of their own attributes, as Ukrainian and Russian news put it: "CLAUSE. Про це повідомила X", "CLAUSE. Об этом говорится в сообщении X",
/// "CLAUSE. Так считает X".
/// </summary>
internal sealed class SentenceBefore
{
    private const int FarthestVerb = 16;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly SpeakerFinder _speakers;
    private readonly ReportDrafts _reports;
    private readonly Occasions _occasions;
    private readonly List<QuoteDraft> _drafts;

    public SentenceBefore(
        QuoteScene scene,
        SpeakerFinder speakers,
        ReportDrafts reports,
        Occasions occasions,
        List<QuoteDraft> drafts
    )
    {
        _scene = scene;
        _text = scene.Text;
        _speakers = speakers;
        _reports = reports;
        _occasions = occasions;
        _drafts = drafts;
    }

    /// <summary>Reads a passage that only says whose the sentence before is.</summary>
    /// <returns>Whether it is one.</returns>
    public bool Read(Passage passage)
    {
        var (first, end) = (passage.First, passage.End);
        if (!BeginsSo(first) || Verb(first, end) is not (var verb and > 0))
            return false;
        if (Speaker(verb, first, end) is not { IsVoice: true } who)
            return false;
        var number = _text.SentenceAt(_text[first].Start) - 1;
        if (number < 0 || _text.Sentences[number].Block != _text.Sentences[number + 1].Block)
            return true;
        var said = _text.Sentences[number];
        var begin = Datelines.Behind(_scene, BlockBegin(number), said.End);
        begin = BehindAgency(Math.Max(begin, said.First), said.End);
        var last = said.End;
        while (
            last > begin && _scene.IsSign(last - 1) && !_text.Is(last - 1, '»') && !_text.Is(last - 1, ')')
        )
            last--;
        if (last - begin < LeastTokens || IsTaken(begin, last))
            return true;
        var draft = _reports.Add([_scene.Span(begin, last)], who, verb, first);
        _occasions.Read(draft, first, end);
        return true;
    }

    private const int LeastTokens = 4;

    // "ІНТЕРФАКС-УКРАЇНА – Держава анулювала": the agency of a dateline that ends in another sentence
    private int BehindAgency(int begin, int end)
    {
        for (
            var i = begin;
            i < Math.Min(end - 1, begin + LongestAgency) && (_text[i].IsAllCapitals || _scene.IsSign(i));
            i++
        )
        {
            if (_scene.IsDash(i) && _text[i].IsAfterBlank && i > begin)
                return i + 1;
        }
        return begin;
    }

    private const int LongestAgency = 6;

    private int BlockBegin(int sentence)
    {
        var block = _text.Sentences[sentence].Block;
        while (sentence > 0 && _text.Sentences[sentence - 1].Block == block)
            sentence--;
        return _text.Sentences[sentence].First;
    }

    private bool BeginsSo(int first) =>
        _text.Is(first, "про") && (_text.Is(first + 1, "це") || _text.Is(first + 1, "таке"))
        || (_text.Is(first, "об") || _text.Is(first, "о"))
            && (_text.Is(first + 1, "этом") || _text.Is(first + 1, "том"))
        || (_text.Is(first, "такі") || _text.Is(first, "такие"))
            && (_text.Is(first + 1, "дані") || _text.Is(first + 1, "данные"))
        || _text.Is(first, "так")
            && _scene.Has(first + 1, WordRole.Speech)
            && !_scene.Has(first + 1, WordRole.Naming);

    private int Verb(int first, int end)
    {
        for (var i = first + 1; i < Math.Min(end, first + FarthestVerb); i++)
        {
            if (_scene.Has(i, WordRole.That))
                return 0;
            if (_scene.Has(i, WordRole.Speech) || IsImpersonal(i))
                return i;
        }
        return 0;
    }

    private bool IsImpersonal(int i) =>
        _text.Is(i, "йдеться")
        || _text.Is(i, "ідеться")
        || _text.Is(i, "говорится")
        || _text.Is(i, "сказано")
        || _text.Is(i, "зазначається")
        || _text.Is(i, "повідомляється")
        || _text.Is(i, "сообщается");

    // Behind the verb, or before it, or, where the verb has no subject, the first name behind "у повідомленні".
    private Found? Speaker(int verb, int first, int end)
    {
        if (!IsImpersonal(verb))
        {
            if (_speakers.House(verb, first) is { } house)
                return house;
            if (_speakers.From(verb + 1, end) is { IsVoice: true } behind)
                return behind;
            return _speakers.Before(verb, first + 2);
        }
        for (var i = verb + 1; i < end; i++)
        {
            var mention = _scene.MentionAt(i);
            if (_scene.MaySpeak(mention) && _scene.KindOf(mention) != Mentions.MentionKind.Place)
                return new Found(
                    _scene.SpeakerOf(mention),
                    _scene.FirstOf(mention),
                    _scene.EndOf(mention),
                    true,
                    true
                );
            if (_text.Is(i, ','))
                return null;
        }
        return null;
    }

    private bool IsTaken(int begin, int end)
    {
        var span = _scene.Span(begin, end);
        for (var i = _drafts.Count - 1; i >= 0 && i >= _drafts.Count - 6; i--)
        {
            if (_drafts[i].Manner != QuoteManner.Term && _drafts[i].Pieces.Exists(p => p.Meets(span)))
                return true;
        }
        return false;
    }
}
