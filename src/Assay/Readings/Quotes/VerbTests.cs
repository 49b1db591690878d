using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Whether a word is at its place a verb of speech that says something, or the head of a phrase that attributes.</summary>
internal sealed class VerbTests
{
    // Between a verb and its "that" stand a listener and an occasion, no more.
    private const int FarthestThat = 14;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;

    public VerbTests(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
    }

    /// <summary>A finite, active verb of speech.</summary>
    public bool IsFinite(int i, int from)
    {
        if (IsGoingOn(i))
            return true;
        // "the court held that", not "holds stakes"
        if (IsHolding(i) && !_scene.Has(i + 1, WordRole.That))
            return false;
        // "ask for", not "ask whether"
        if (_text.Letters(i) is "ask" or "asks" or "asked" && _text.Is(i + 1, "for"))
            return false;
        // "pointed out", not "pointed to"
        if ((_text.Is(i, "pointed") || _text.Is(i, "points")) && !_text.Is(i + 1, "out"))
            return false;
        if (
            !_scene.Has(i, WordRole.Speech)
            || _scene.Has(i, WordRole.Participle) && !_scene.Has(i, WordRole.Past)
            || _scene.MentionAt(i) >= 0
        )
            return false;
        var before = i - 1;
        if (IsNamingInfinitive(i) && before > from)
            return true;
        if (before >= from && (IsArticle(before) || _text.Is(i, "states") && _text.Is(before, "member")))
            return false;
        if (_scene.Has(i, WordRole.Past) && IsPassive(i, from))
            return false;
        return !_scene.Has(i, WordRole.AlsoNoun)
            || before >= from
                && (
                    _scene.MaySpeak(_scene.MentionEndingAt(before))
                    || _scene.Has(
                        before,
                        WordRole.Pronoun | WordRole.Relative | WordRole.Voice | WordRole.Between
                    )
                    || IsBehindApposition(before, from)
                    || _scene.Has(i, WordRole.Naming)
                        && _scene.Has(i + 1, WordRole.Determiner)
                        && _text.Letters(i)[^1] == 's'
                );
    }

    // "Yevhen Balytskyi, installed by Russia, calls it": the name before the first comma
    private bool IsBehindApposition(int comma, int from)
    {
        if (!_text.Is(comma, ','))
            return false;
        for (var i = comma - 1; i > from && comma - i < FarthestThat + FarthestThat; i--)
        {
            if (_text.Is(i, ','))
                return _scene.MentionEndingAt(i - 1) is var mention
                        && mention >= 0
                        && _scene.KindOf(mention) == Mentions.MentionKind.Person
                    || _scene.Has(i + 1, WordRole.Determiner) && HasVoice(i + 1, comma);
        }
        return false;
    }

    private bool HasVoice(int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + 5); i++)
        {
            if (_scene.Has(i, WordRole.Voice))
                return true;
        }
        return false;
    }

    /// <summary>"has begun to call", "likes to call it": the verb before it has the subject.</summary>
    public bool IsNamingInfinitive(int i) =>
        _scene.Has(i, WordRole.Naming)
        && !_scene.Has(i, WordRole.Past | WordRole.Participle)
        && _text.Is(i - 1, "to")
        && _scene.IsWord(i - 2)
        && !_scene.Has(i - 2, WordRole.Being);

    /// <summary>"he went on, “…”".</summary>
    public bool IsGoingOn(int i) =>
        (_text.Is(i, "went") || _text.Is(i, "goes"))
        && _text.Is(i + 1, "on")
        && (_text.Is(i + 2, ',') || _text.Is(i + 2, ':') || _text.Is(i + 2, '.'));

    /// <summary>A participle of speech that is no noun: "stating", not "the warning".</summary>
    public bool IsParticiple(int i) =>
        _scene.MentionAt(i) < 0
        && !IsArticle(i - 1)
        && !_scene.Has(i - 1, WordRole.Joining)
        && !_scene.Has(i - 1, WordRole.Being);

    private bool IsArticle(int i) =>
        _text.Is(i, "the")
        || _text.Is(i, "a")
        || _text.Is(i, "an")
        || _text.Is(i, "his")
        || _text.Is(i, "her")
        || _text.Is(i, "its")
        || _text.Is(i, "their")
        || _text.Is(i, "no")
        || _text.Is(i, "to");

    /// <summary>Whether a form of "to be" turns a past form round.</summary>
    public bool IsPassive(int i, int from)
    {
        var being = i - 1;
        while (being >= from && _scene.Has(being, WordRole.Between) && !_scene.Has(being, WordRole.Being))
            being--;
        return being >= from && _scene.Has(being, WordRole.Being);
    }

    /// <summary>Whether who hears it stands behind the verb: "told officials that", "warned shareholders that".</summary>
    public bool TakesListener(int verb) =>
        _scene.Has(verb, WordRole.Listener)
        || _text.Letters(verb)
            is "warned"
                or "warns"
                or "assured"
                or "assures"
                or "informed"
                or "informs"
                or "reminded"
                or "reminds"
                or "notified"
                or "advised"
                or "advises";

    /// <summary>Whether it is a form of "hold", which says something only before "that".</summary>
    public bool IsHolding(int i) => _text.Letters(i) is "hold" or "holds" or "held" or "holding";

    /// <summary>Whether a verb says that what it reports is not so.</summary>
    public static bool IsDenying(ReadOnlySpan<char> verb) =>
        verb
            is "deny"
                or "denies"
                or "denied"
                or "denying"
                or "doubt"
                or "doubts"
                or "doubted"
                or "спростував"
                or "спростувала"
                or "спростували"
                or "спростовує"
                or "заперечив"
                or "заперечила"
                or "заперечили"
                or "заперечує"
                or "заперечують"
                or "опроверг"
                or "опровергла"
                or "опровергли"
                or "опровергает"
                or "отрицает"
                or "отрицал"
                or "отрицала";

    /// <summary>"has not said what", "did not say whether": nothing was said.</summary>
    public bool IsNegated(int i, int from)
    {
        for (var at = i - 1; at >= Math.Max(from, i - 3); at--)
        {
            if (
                _text.Is(at, "not")
                || _text.Is(at, "never")
                || _text.Is(at, "t") && (_text.Is(at - 1, '\'') || _text.Is(at - 1, '’'))
            )
                return true;
            if (!_scene.Has(at, WordRole.Between | WordRole.Finite))
                return false;
        }
        return false;
    }

    /// <summary>"со ссылкой на", "з посиланням на": from whom a reporter has it.</summary>
    public bool IsCiting(int i) =>
        (_text.Is(i, "со") && _text.Is(i + 1, "ссылкой") || _text.Is(i, "з") && _text.Is(i + 1, "посиланням"))
        && _text.Is(i + 2, "на");

    /// <summary>"as saying" behind "quoted".</summary>
    public bool IsQuotedSaying(int i) =>
        (_text.Is(i, "saying") || _text.Is(i, "telling") || _text.Is(i, "stating") || _text.Is(i, "warning"))
        && _text.Is(i - 1, "as");

    /// <summary>Where "that" stands behind a verb; 0 where none does.</summary>
    public int ThatBehind(int verb, int until)
    {
        for (var i = verb + 1; i < Math.Min(until, verb + FarthestThat); i++)
        {
            if (_scene.Has(i, WordRole.That))
                return i;
            if (_scene.Has(i, WordRole.Finite | WordRole.Boundary))
                return 0;
        }
        return 0;
    }

    /// <summary>Whether "that" stands behind a verb.</summary>
    public bool HasThat(int verb, int until) => ThatBehind(verb, until) > 0;

    /// <summary>Whether a phrase that attributes begins here.</summary>
    public bool IsPhrase(int i) =>
        // of "in" and "по", "якщо", "если", "згідно", "согласно", "according": most words are told by their length
        _text[i].Length
            is 2
                or 4
                or 5
                or 7
                or 8
                or 9
        && (PhraseEnd(i) > 0 || OwnPhraseEnd(i) > 0);

    /// <summary>Behind "in her words", "за його словами", "in Weber's view", whose owner stands second; 0 where none begins here.</summary>
    public int OwnPhraseEnd(int i)
    {
        if (_text.Is(i, "in") || _text.Is(i, "by"))
        {
            var noun = i + 2;
            if (_scene.MentionAt(i + 1) is var mention and >= 0)
            {
                noun = _scene.EndOf(mention);
                if (!_text.Is(noun, '’') && !_text.Is(noun, '\''))
                    return 0;
                noun += _text.Is(noun + 1, "s") ? 2 : 1;
            }
            else if (!_text.Is(i + 1, "his") && !_text.Is(i + 1, "her") && !_text.Is(i + 1, "their"))
                return 0;
            return IsAccount(noun) ? noun + 1 : 0;
        }
        return (_text.Is(i, "за") || _text.Is(i, "по")) && IsOwner(i + 1) && IsSlavicAccount(i + 2)
            ? i + 3
            : 0;
    }

    private bool IsAccount(int i) =>
        _text.Is(i, "words")
        || _text.Is(i, "view")
        || _text.Is(i, "account")
        || _text.Is(i, "telling")
        || _text.Is(i, "count")
        || _text.Is(i, "reckoning")
        || _text.Is(i, "estimate")
        || _text.Is(i, "calculation")
        || _text.Is(i, "judgment")
        || _text.Is(i, "judgement")
        || _text.Is(i, "version")
        || _text.Is(i, "phrase")
        || _text.Is(i, "opinion");

    private bool IsOwner(int i) =>
        _text.Is(i, "його")
        || _text.Is(i, "її")
        || _text.Is(i, "їхніми")
        || _text.Is(i, "их")
        || _text.Is(i, "его")
        || _text.Is(i, "её")
        || _text.Is(i, "ее");

    private bool IsSlavicAccount(int i) =>
        _text.Is(i, "словами")
        || _text.Is(i, "даними")
        || _text.Is(i, "оцінками")
        || _text.Is(i, "оцінкою")
        || _text.Is(i, "підрахунками")
        || _text.Is(i, "словам")
        || _text.Is(i, "данным")
        || _text.Is(i, "мнению")
        || _text.Is(i, "оценке")
        || _text.Is(i, "оценкам")
        || _text.Is(i, "подсчётам")
        || _text.Is(i, "подсчетам");

    /// <summary>Behind the words of such a phrase, where its speaker begins; 0 where none begins here.</summary>
    public int PhraseEnd(int i)
    {
        if (!_scene.IsWord(i))
            return 0;
        var length = _text[i].Length;
        if (length == 9 && _text.Is(i, "according") && _text.Is(i + 1, "to"))
            return i + 2;
        if (length == 2)
        {
            if (
                (_text.Is(i, "in") || _text.Is(i, "by"))
                && _text.Is(i + 1, "the")
                && IsAccount(i + 2)
                && _text.Is(i + 3, "of")
            )
                return i + 4;
            if (_text.Is(i, "за") && (IsSlavicAccount(i + 1) || _text.Is(i + 1, "інформацією")))
                return i + 2;
            if (_text.Is(i, "по") && (IsSlavicAccount(i + 1) || _text.Is(i + 1, "информации")))
                return i + 2;
            if (_text.Is(i, "на") && (_text.Is(i + 1, "думку") || _text.Is(i + 1, "переконання")))
                return i + 2;
        }
        // "якщо вірити X", "если верить X"
        if (length is 4 or 5 && (_text.Is(i, "якщо") && _text.Is(i + 1, "вірити") || _text.Is(i, "если") && _text.Is(i + 1, "верить")))
            return i + 2;
        return length is 8 or 7 && (_text.Is(i, "согласно") || _text.Is(i, "згідно")) ? i + 1 : 0;
    }
}
