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
        if (speaker is null || speaker.Referent is null && !IsVoice(speaker))
            return;
        if (_last is not null && !IsSame(_last, speaker))
            (_before, _beforeBlock) = (_last, _lastBlock);
        (_last, _lastBlock) = (speaker, Block);
    }

    private static bool IsSame(Speaker a, Speaker b) =>
        a.Referent == b.Referent
        && (a.Referent is not null || string.Equals(a.Name, b.Name, StringComparison.Ordinal));

    /// <summary>Somebody without a name who spoke in this block after everybody who is named in it; null where nobody did.</summary>
    /// <param name="token">A pronoun for a person.</param>
    public Speaker? DescribedSince(int token)
    {
        if (_last is not { Referent: null } last || _lastBlock != Block || !IsPerson(last) || IsThing(token))
            return null;
        for (var i = token - 1; i >= 0 && _scene.Text[i].Start >= last.Span.End; i--)
        {
            var mention = _scene.MentionAt(i);
            if (
                mention >= 0
                && _scene.KindOf(mention) == MentionKind.Person
                && _scene.Mention(mention).Form != MentionForm.Pronoun
            )
                return null;
        }
        return last;
    }

    private bool IsThing(int token) =>
        _scene.Text.Is(token, "it")
        || _scene.Text.Is(token, "they")
        || _scene.Text.Is(token, "вони")
        || _scene.Text.Is(token, "они");

    private bool IsPerson(Speaker speaker) =>
        speaker.Referent is { } number
            ? _scene.Referent(number).Kind == MentionKind.Person
            : (Noun(speaker) & WordRole.Body) == WordRole.None;

    private const int ShortestName = 3;

    private static bool IsVoice(Speaker speaker) => Noun(speaker) != WordRole.None;

    // The roles of the first noun for a voice in a description: "a spokesman for the ministry" is a person.
    private static WordRole Noun(Speaker speaker)
    {
        foreach (var word in speaker.Name.Split(' '))
        {
            var role = WordRoles.OfWord(word);
            if ((role & WordRole.Voice) != WordRole.None)
                return role;
        }
        // A name that only this text has.
        return
            char.IsUpper(speaker.Name[0])
            && (
                speaker.Name.Contains(' ', StringComparison.Ordinal)
                || speaker.Name.Length > ShortestName
                    && (WordRoles.OfWord(speaker.Name) & (WordRole.Pronoun | WordRole.Determiner))
                        == WordRole.None
            )
            ? WordRole.Voice
            : WordRole.None;
    }

    /// <summary>Whom "he", "she" or "it" stands for at a token; null where that is open.</summary>
    public Speaker? Resolve(int token, bool isPerson)
    {
        if (Fits(_last, _lastBlock, isPerson) && IsGender(_last!, token))
            return _last;
        if (Fits(_before, _beforeBlock, isPerson) && IsGender(_before!, token))
            return _before;
        return SoleCandidate(token, isPerson);
    }

    // "she" is nobody whom a name shows to be a man
    private bool IsGender(Speaker speaker, int token)
    {
        var text = _scene.Text;
        bool? isShe =
            text.Is(token, "she") || text.Is(token, "her") || text.Is(token, "вона") || text.Is(token, "она") ? true
            : text.Is(token, "he") || text.Is(token, "him") || text.Is(token, "він") || text.Is(token, "он") ? false
            : null;
        return isShe is not { } wanted
            || speaker.Referent is null
            || Genders.IsShe(speaker.Name) is not { } known
            || known == wanted;
    }

    private bool Fits(Speaker? speaker, int block, bool isPerson) =>
        speaker is not null && Block - block <= Reach && IsPerson(speaker) == isPerson;

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
            // Whom a quote speaks of is not who speaks it.
            if (_scene.BeforeQuotation(i) is var open && open < i)
            {
                i = open;
                continue;
            }
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
