using Assay.Readings.Mentions;

namespace Assay.Readings.Quotes;

/// <summary>Who spoke last, for pronouns that no mention resolves.</summary>
internal sealed class SpeakerMemory
{
    // A pronoun reaches back into the paragraph before, no further.
    private const int Reach = 1;

    private readonly QuoteScene _scene;
    private Speaker? _last;
    private int _lastBlock = -10;
    private Speaker? _before;
    private int _beforeBlock = -10;

    public SpeakerMemory(QuoteScene scene) => _scene = scene;

    /// <summary>The block that is read.</summary>
    public int Block { get; set; }

    /// <summary>Who spoke last in this block or the one before; null where nobody did.</summary>
    public Speaker? Last => Block - _lastBlock <= Reach ? _last : null;

    /// <summary>Notes who speaks.</summary>
    public void Remember(Speaker? speaker)
    {
        if (speaker?.Referent is not { } number)
            return;
        if (_last is not null && _last.Referent != number)
            (_before, _beforeBlock) = (_last, _lastBlock);
        (_last, _lastBlock) = (speaker, Block);
    }

    /// <summary>Whom "he", "she" or "it" stands for at a token; null where that is open.</summary>
    public Speaker? Resolve(int token, bool isPerson)
    {
        if (Fits(_last, _lastBlock, isPerson))
            return _last;
        if (Fits(_before, _beforeBlock, isPerson))
            return _before;
        return SoleCandidate(token, isPerson);
    }

    private bool Fits(Speaker? speaker, int block, bool isPerson) =>
        speaker?.Referent is { } number
        && Block - block <= Reach
        && _scene.Referent(number).Kind == MentionKind.Person == isPerson;

    // The only person named in the block so far, or in the one before.
    private Speaker? SoleCandidate(int token, bool isPerson)
    {
        if (!isPerson)
            return null;
        var blocks = _scene.Text.Document.Blocks;
        var start = blocks[Math.Max(0, Block - Reach)].Span.Start;
        var only = -1;
        for (var i = token - 1; i >= 0 && _scene.Text[i].Start >= start && token - i < Farthest; i--)
        {
            var mention = _scene.MentionAt(i);
            if (mention < 0 || _scene.KindOf(mention) != MentionKind.Person)
                continue;
            if (only >= 0 && _scene.ReferentOf(only).Number != _scene.ReferentOf(mention).Number)
                return null;
            only = mention;
        }
        return only < 0 ? null : _scene.SpeakerOf(only);
    }

    // Two paragraphs of common length; it bounds the work.
    private const int Farthest = 300;
}
