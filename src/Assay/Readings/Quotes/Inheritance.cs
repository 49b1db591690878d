using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Whose words are that nothing beside them attributes: of who spoke before them, who owns them, whom the sentence before is about.</summary>
internal sealed class Inheritance
{
    // "“A” and “B”", "“A”, and the bank as “B”": between two wordings of one verb.
    private const int FarthestShared = 6;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly SpeakerFinder _speakers;
    private readonly List<QuoteDraft> _drafts;

    public Inheritance(QuoteScene scene, SpeakerFinder speakers, List<QuoteDraft> drafts)
    {
        _scene = scene;
        _text = scene.Text;
        _speakers = speakers;
        _drafts = drafts;
    }

    /// <summary>Whether a wording hangs on the verb of the one before it.</summary>
    /// <param name="from">Behind the one before.</param>
    /// <param name="open">Its opening mark.</param>
    public bool Shares(int from, int open)
    {
        if (open - from <= 3)
            return true;
        if (open - from > FarthestShared || !_text.Is(open - 1, "as"))
            return false;
        for (var i = from; i < open; i++)
        {
            if (_scene.Has(i, WordRole.Speech | WordRole.Finite | WordRole.Pronoun))
                return false;
        }
        return true;
    }

    /// <summary>Gives a draft the speaker that its place in the text gives it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="q">Its words.</param>
    /// <param name="passage">The passage they stand in.</param>
    /// <param name="last">The quote before.</param>
    public void Give(QuoteDraft draft, Quotation q, Passage passage, QuoteDraft? last)
    {
        if (draft.Manner == QuoteManner.Term)
            OwnedBy(draft, q);
        else if (IsLast(q, passage) && (q.Open == passage.First || _text.Is(q.Open - 1, ':')))
            Follow(draft, q, passage, last);
    }

    private bool IsLast(Quotation q, Passage passage)
    {
        for (var i = q.After; i < passage.End; i++)
        {
            if (!_scene.IsSign(i))
                return false;
        }
        return true;
    }

    private void Follow(QuoteDraft draft, Quotation q, Passage passage, QuoteDraft? last)
    {
        var isAlone = q.Open == passage.First;
        var block = _text.Sentences[_text.SentenceAt(_text[q.Open].Start)].Block;
        var latest = Latest(q, block);
        if (isAlone && BeginsBlock(q.Open))
        {
            var continues =
                last is { Manner: QuoteManner.Direct, Speaker: not null }
                && last.Last.Block == q.Block - 1
                && !last.Last.IsUnclosed
                && (q.After >= _text.Count || BeginsBlock(q.After));
            if (continues)
                Take(draft, last!.Speaker!, "it follows words of {0} in the paragraph before");
            return;
        }
        if (Subject(isAlone ? passage.First : q.Open, isAlone, latest) is { } subject)
            Take(draft, subject, "the sentence before it is about {0}");
        else if (latest?.Speaker is { } speaker)
            Take(draft, speaker, "it follows words of {0} in the same paragraph");
    }

    // What was said last before it in its paragraph.
    private QuoteDraft? Latest(Quotation q, int block)
    {
        QuoteDraft? latest = null;
        for (var i = _drafts.Count - 1; i >= 0; i--)
        {
            var place = _drafts[i].Pieces[0].Start;
            if (_text.Sentences[_text.SentenceAt(place)].Block != block)
                break;
            if (place < _text[q.Open].Start && (latest is null || place > latest.Pieces[0].Start))
                latest = _drafts[i];
        }
        return latest;
    }

    // The person with whom the sentence before begins, where nobody has spoken since.
    private Speaker? Subject(int token, bool isAlone, QuoteDraft? latest)
    {
        var number = _text.SentenceAt(_text[token].Start) - (isAlone ? 1 : 0);
        if (number < 0)
            return null;
        var sentence = _text.Sentences[number];
        if (latest is not null && latest.Pieces[^1].End > _text[sentence.First].Start)
            return null;
        var end = Math.Min(sentence.End, token);
        if (
            _speakers.FirstOfSentence(sentence.First, end) is { IsNamed: true } who
            && who.First - sentence.First <= 1
            && who.Speaker.Referent is { } referent
            && _scene.Referent(referent).Kind == MentionKind.Person
        )
            return who.Speaker;
        return isAlone ? Sole(sentence.First, end) : null;
    }

    // "The suspension does not worry Osterud, or so she says. “…”": the one person in the sentence before; a group or a house in it may speak too
    private Speaker? Sole(int first, int end)
    {
        var sole = -1;
        for (var i = first; i < end; i++)
        {
            if (_scene.Has(i, WordRole.Voice) && _scene.MentionAt(i) < 0)
                return null;
            var mention = _scene.MentionAt(i);
            if (mention < 0 || _scene.FirstOf(mention) != i)
                continue;
            if (_scene.KindOf(mention) == MentionKind.Organisation)
                return null;
            if (_scene.KindOf(mention) != MentionKind.Person || !_scene.MaySpeak(mention))
                continue;
            if (sole >= 0 && _scene.ReferentOf(sole).Number != _scene.ReferentOf(mention).Number)
                return null;
            sole = mention;
        }
        return sole >= 0 ? _scene.SpeakerOf(sole) : null;
    }

    private static void Take(QuoteDraft draft, Speaker speaker, string why)
    {
        draft.Speaker = speaker;
        draft.Why = $"Nothing attributes it; {why.Replace("{0}", speaker.Name, StringComparison.Ordinal)}.";
    }

    private bool BeginsBlock(int token) => _text[token].BeginsBlock;

    // Persons' words: “new regions” behind "Putin's".
    private void OwnedBy(QuoteDraft draft, Quotation q)
    {
        var s = q.Open - 1;
        if (!_text.Is(s, "s") || !_text.Is(s - 1, '’') && !_text.Is(s - 1, '\''))
            return;
        var mention = _scene.MentionEndingAt(s - 2);
        if (!_scene.MaySpeak(mention) || _scene.KindOf(mention) != MentionKind.Person)
            return;
        draft.Speaker = _scene.SpeakerOf(mention);
        draft.Why = $"The words are called {draft.Speaker.Name}'s.";
    }
}
