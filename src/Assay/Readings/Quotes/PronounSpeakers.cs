using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Whom "he", "she" and "it" stand for before a verb of speech.</summary>
internal sealed class PronounSpeakers
{
    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly SpeakerMemory _memory;

    public PronounSpeakers(QuoteScene scene, SpeakerMemory memory)
    {
        _scene = scene;
        _text = scene.Text;
        _memory = memory;
    }

    /// <summary>Whom a pronoun stands for: by its mention, else who spoke last.</summary>
    public Found Of(int i)
    {
        var mention = _scene.MentionAt(i);
        if (_memory.DescribedSince(i) is { } described)
            return new Found(described with { Span = _text[i].Span }, i, i + 1, true, true);
        if (_scene.MaySpeak(mention))
            return new Found(_scene.SpeakerOf(mention) with { Span = _text[i].Span }, i, i + 1, true, true);
        if (IsPersonal(i))
        {
            // Whoever begins the sentence is meant before who spoke last.
            var first = _text.Sentences[_text.SentenceAt(_text[i].Start)].First;
            var subject = _scene.MentionAt(first);
            if (subject >= 0 && first < i && _scene.KindOf(subject) == MentionKind.Person)
                return new Found(
                    _scene.SpeakerOf(subject) with
                    {
                        Span = _text[i].Span,
                    },
                    i,
                    i + 1,
                    true,
                    true
                );
        }
        var isPlural = _text.Is(i, "they") || _text.Is(i, "вони") || _text.Is(i, "они");
        if (_text.Is(i, "it") && (HouseBefore(i) ?? SubjectBefore(i)) is { } house)
            return new Found(house with { Span = _text[i].Span }, i, i + 1, true, true);
        var isThing = _text.Is(i, "it") || _text.Is(i, "воно") || _text.Is(i, "оно");
        var who = isPlural ? null : _memory.Resolve(i, !isThing);
        return who is null
            ? new Found(_scene.Described(i, i + 1), i, i + 1, false, true)
            : new Found(who with { Span = _text[i].Span }, i, i + 1, true, true);
    }

    // "The Kremlin declined to comment. It has said": the organisation or state with which the sentence before begins.
    private Speaker? SubjectBefore(int token)
    {
        var number = _text.SentenceAt(_text[token].Start);
        if (number == 0)
            return null;
        var first = _text.Sentences[number - 1].First;
        if (_scene.Has(first, WordRole.Determiner))
            first++;
        var mention = _scene.MentionAt(first);
        return
            mention >= 0
            && _scene.MaySpeak(mention)
            && _scene.KindOf(mention) != MentionKind.Person
            && !_text.Is(_scene.EndOf(mention), '’')
            && !_text.Is(_scene.EndOf(mention), '\'')
            ? _scene.SpeakerOf(mention)
            : null;
    }

    // "The company raised its stake, it says": the one organisation named in the sentence up to there.
    private Speaker? HouseBefore(int token)
    {
        int? house = null;
        for (var i = token - 1; i >= _text.Sentences[_text.SentenceAt(_text[token].Start)].First; i--)
        {
            var mention = _scene.MentionAt(i);
            if (
                mention < 0
                || _scene.KindOf(mention) != MentionKind.Organisation
                || !_scene.MaySpeak(mention)
                || _scene.Has(_scene.FirstOf(mention) - 1, WordRole.Joining)
            )
                continue;
            if (house is { } other && _scene.ReferentOf(other).Number != _scene.ReferentOf(mention).Number)
                return null;
            house = mention;
        }
        return house is { } one ? _scene.SpeakerOf(one) : null;
    }

    private bool IsPersonal(int i) =>
        _text.Is(i, "he")
        || _text.Is(i, "she")
        || _text.Is(i, "він")
        || _text.Is(i, "вона")
        || _text.Is(i, "он")
        || _text.Is(i, "она");
}
