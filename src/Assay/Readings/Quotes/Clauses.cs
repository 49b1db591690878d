using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Where what a verb of speech reports begins and ends.</summary>
internal sealed class Clauses
{
    // Between "but" and the verb of another speaker.
    private const int FarthestVerb = 9;

    // Between the commas of an aside.
    private const int LongestAside = 10;

    // Within so many words a clause has shown its verb.
    private const int FarthestFinite = 30;

    // A report of fewer words is none: "said so", "as he said".
    private const int LeastWords = 3;

    // Behind "that" a subject and a verb will do.
    private const int LeastBehindThat = 2;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly VerbTests _verbs;
    private readonly Adjuncts _adjuncts;

    public Clauses(QuoteScene scene, VerbTests verbs)
    {
        _scene = scene;
        _text = scene.Text;
        _verbs = verbs;
        _adjuncts = new Adjuncts(scene);
    }

    /// <summary>Where the reported clause begins behind a verb; 0 where none does.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="until">Where its sentence, or its part before a quote, ends.</param>
    public int Begin(int verb, int until)
    {
        var i = _adjuncts.Behind(verb, until);
        if (i >= until)
            return 0;
        if (_text.Is(i, ',') && _scene.Has(i + 1, WordRole.That) && i + 1 < until && !_text.Is(i + 1, "that"))
            i++;
        if (_text.Is(i, ',') && BehindAside(i, until) is var resumed and > 0)
            i = resumed;
        if (Question(verb, i) is var question and > 0)
            return question < until ? question : 0;
        if (_scene.Has(i, WordRole.That))
            return i + 1 < until && !_text.Is(i + 1, ',') ? i + 1 : 0;
        if ((_text[verb].Traits & TokenTraits.Cyrillic) != TokenTraits.None)
            return _verbs.ThatBehind(verb, until) is var that and > 0 && _text.Is(that - 1, ',')
                ? that + 1
                : BehindColon(verb, until);
        // "told a forum in Moscow last week that": the listener is somebody whom nothing knows
        if (
            _verbs.TakesListener(verb)
            && _verbs.ThatBehind(verb, until) is var reported and > 0
            && IsUncut(verb + 1, reported)
        )
            return reported + 1 < until ? reported + 1 : 0;
        if (!_scene.Has(verb, WordRole.Bare | WordRole.Listener))
            return 0;
        return IsExpecting(verb) || BeginsClause(i) && (IsSubject(i) || HasFinite(i, until)) ? i : 0;
    }

    // No comma and no other verb of speech
    private bool IsUncut(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_text.Is(i, ',') || _scene.Has(i, WordRole.Speech) && !_scene.Has(i, WordRole.AlsoNoun))
                return false;
        }
        return true;
    }

    // "said, as two of them recall, that": the place of "that".
    private int BehindAside(int comma, int until)
    {
        for (var i = comma + 1; i < Math.Min(until - 1, comma + LongestAside); i++)
        {
            if (_text.Is(i, ','))
                return _scene.Has(i + 1, WordRole.That) ? i + 1 : 0;
        }
        return 0;
    }

    // "asked whether the pumps work"
    private int Question(int verb, int i) =>
        (
            _text.Is(verb, "asked")
            || _text.Is(verb, "asks")
            || _text.Is(verb, "wonders")
            || _text.Is(verb, "wondered")
        ) && (_text.Is(i, "whether") || _text.Is(i, "if"))
            ? i + 1
            : 0;

    // "expects revenue of", "expects to mine": what is expected is said, as a noun too.
    private bool IsExpecting(int verb) =>
        (_text.Is(verb, "expects") || _text.Is(verb, "expect"))
        && _scene.IsWord(verb + 1)
        && !_scene.Has(verb + 1, WordRole.Boundary | WordRole.That | WordRole.Pronoun)
        && !_text.Is(verb + 1, "by");

    // "says he now sells it": a pronoun that can only be a subject, with its verb behind it
    private bool IsSubject(int i) =>
        _scene.IsWord(i + 1) && _text.Letters(i) is "he" or "she" or "it" or "they" or "we" or "I" or "there";

    private bool BeginsClause(int i)
    {
        // "says nothing about", "said so", "says little": no clause
        if (_text.Letters(i) is "nothing" or "little" or "much" or "so" or "more" or "as" or "anything")
            return false;
        if (_scene.IsSign(i))
            return false;
        if (_text[i].Kind == TokenKind.Number)
            return true;
        return !_scene.Has(i, WordRole.Joining | WordRole.Boundary | WordRole.Being | WordRole.Past)
            || _scene.Has(i, WordRole.Determiner)
            || _text.Is(i, "if");
    }

    /// <summary>"X put it bluntly on the phone: CLAUSE": behind a colon that only an occasion parts from the verb; 0 where none stands there.</summary>
    public int BehindColon(int verb, int until)
    {
        for (var i = verb + 1; i < Math.Min(until - 1, verb + FarthestColon); i++)
        {
            if (_text.Is(i, ':'))
                return
                    _scene.BehindQuotation(i + 1) == i + 1
                    && IsEnough(i + 1, until)
                    && _text[i + 1].IsAfterBlank
                    && !_text[i + 1].BeginsBlock
                    ? i + 1
                    : 0;
            var ends =
                _scene.IsSign(i)
                    && !_text.Is(i, '-')
                    && !_text.Is(i, '.')
                    && !_text.Is(i, '’')
                    && !_text.Is(i, '\'')
                || _scene.Has(i, WordRole.Finite | WordRole.That | WordRole.Boundary | WordRole.Speech);
            if (ends)
                return 0;
        }
        return 0;
    }

    // Listener and occasion.
    private const int FarthestColon = 12;

    private bool HasFinite(int from, int until)
    {
        for (var i = from; i < Math.Min(until, from + FarthestFinite); i++)
        {
            // "announced an agreement under which it will": the verb is of the relative clause
            if (
                _text.Letters(i) is "which" or "who" or "whom" or "whose"
                && i > from + 1
                && !_text.Is(i - 1, ',')
            )
                return false;
            // "two men to the crew and wrote": the second verb of the same subject.
            if (i > from && _scene.Has(i - 1, WordRole.Boundary))
                continue;
            if (_scene.Has(i, WordRole.Finite | WordRole.Past))
                return true;
            if (
                i > from
                && _scene.BeginsWithLower(i)
                && _text[i].Length > 4
                && _text.Letters(i).EndsWith("ed", StringComparison.Ordinal)
                && !_text.Is(i, "indeed")
            )
                return true;
        }
        return false;
    }

    /// <summary>Where a reported clause ends: with its sentence, or where the writer, or another speaker, takes over.</summary>
    /// <param name="begin">Its first token.</param>
    /// <param name="until">The end of the sentence, or a quote that is another's.</param>
    /// <param name="isAside">Whether it stands in a subordinate clause of the writer's: then the next comma ends it.</param>
    public int End(int begin, int until, bool isAside)
    {
        var words = 0;
        for (var i = begin; i < until; i++)
        {
            if (_scene.BehindQuotation(i) is var behind && behind > i)
            {
                words += LeastWords;
                i = Math.Min(behind, until) - 1;
                if (ReporterEnd(behind) is var reported and > 0 && Trimmed(behind, until) == reported)
                    return Trimmed(begin, behind);
                // "… “useless”, and flew home": the speaker's own deed.
                var next = _text.Is(i + 1, ',') ? i + 2 : i + 1;
                if (next < until && (_text.Is(next, "and") || _text.Is(next, "but")) && IsDeed(next + 1))
                    return Trimmed(begin, i + 1);
                continue;
            }
            if (_scene.IsWord(i))
                words++;
            if (_text.Is(i, ';') || _text.Is(i, '—') || _text.Is(i, '–'))
            {
                if (_text.Is(i, ';') && words >= LeastWords)
                    return Trimmed(begin, i);
                continue;
            }
            // "… and insisted that": the next report of the same speaker.
            if (words >= LeastWords && _scene.Has(i, WordRole.Boundary) && SaysMore(i + 1, i, until))
                return Trimmed(begin, i);
            if (!_text.Is(i, ','))
                continue;
            if (isAside && words >= LeastWords || TakesOver(i + 1, until))
                return Trimmed(begin, i);
        }
        return Trimmed(begin, until);
    }

    /// <summary>Behind "TASS reported" that begins at a token, an organisation with its verb; 0 where none does.</summary>
    public int ReporterEnd(int i)
    {
        var mention = _scene.MentionAt(i);
        if (
            !_scene.MaySpeak(mention)
            || _scene.FirstOf(mention) != i
            || _scene.KindOf(mention) != Mentions.MentionKind.Organisation
        )
            return 0;
        var verb = _scene.EndOf(mention);
        return _scene.Has(verb, WordRole.Past) && _verbs.IsFinite(verb, i) ? verb + 1 : 0;
    }

    // A past form directly behind "and": its subject is whoever spoke.
    private bool IsDeed(int i) =>
        _scene.Has(i, WordRole.Past)
        || _scene.BeginsWithLower(i)
            && (
                _text.Letters(i).EndsWith("ed", StringComparison.Ordinal)
                || _text.Is(i, "went")
                || _text.Is(i, "left")
                || _text.Is(i, "flew")
                || _text.Is(i, "took")
                || _text.Is(i, "gave")
                || _text.Is(i, "made")
                || _text.Is(i, "came")
            );

    private bool SaysMore(int verb, int from, int until)
    {
        while (verb < until && _scene.Has(verb, WordRole.Between) && !_scene.Has(verb, WordRole.Finite))
            verb++;
        return verb < until
            && _scene.Has(verb, WordRole.Past)
            && _verbs.IsFinite(verb, from)
            && _verbs.HasThat(verb, Math.Min(until, verb + 4));
    }

    private bool TakesOver(int i, int until)
    {
        if (i >= until || ReporterEnd(i) > 0)
            return true;
        if (
            _scene.Has(i, WordRole.Participle)
            && !_scene.Has(i, WordRole.Past)
            && _scene.Has(i, WordRole.Speech)
        )
            return true;
        if (_verbs.IsPhrase(i))
            return true;
        if ((_text.Is(i, "a") || _text.Is(i, "an")) && IsVerdict(i + 1) || _text.Is(i, "something"))
            return true;
        // ", but officials denied": another speaker.
        if (!_scene.Has(i, WordRole.Boundary))
            return false;
        for (var verb = i + 1; verb < Math.Min(until, i + FarthestVerb) && !_text.Is(verb, ','); verb++)
        {
            if (_verbs.IsFinite(verb, i))
                return true;
        }
        return false;
    }

    private bool IsVerdict(int i) =>
        _text.Is(i, "claim")
        || _text.Is(i, "figure")
        || _text.Is(i, "statement")
        || _text.Is(i, "charge")
        || _text.Is(i, "accusation")
        || _text.Is(i, "phrase")
        || _text.Is(i, "wording")
        || _text.Is(i, "view")
        || _text.Is(i, "move")
        || _text.Is(i, "position")
        || _text.Is(i, "number")
        || _text.Is(i, "remark");

    /// <summary>Without the stop, commas and marks at its end.</summary>
    public int Trimmed(int begin, int end)
    {
        while (
            end > begin
            && (
                _text.Is(end - 1, '.')
                || _text.Is(end - 1, ',')
                || _text.Is(end - 1, ';')
                || _text.Is(end - 1, ':')
                || _scene.IsDash(end - 1)
            )
            && !IsInitials(end - 1)
        )
            end--;
        return end;
    }

    // The point of "U.S." belongs to it.
    private bool IsInitials(int i) =>
        _text.Is(i, '.') && i > 2 && _text.Is(i - 2, '.') && _text[i - 1].Length == 1;

    /// <summary>Whether a stretch is long enough for a report.</summary>
    public bool IsEnough(int begin, int end)
    {
        var least = begin > 0 && _scene.Has(begin - 1, WordRole.That) ? LeastBehindThat : LeastWords;
        return HasWords(begin, end, least);
    }

    /// <summary>Whether a stretch has so many words.</summary>
    public bool HasWords(int begin, int end, int least)
    {
        var words = 0;
        for (var i = begin; i < end && words < least; i++)
        {
            if (_text[i].Kind != TokenKind.Sign)
                words++;
        }
        return words >= least;
    }

    /// <summary>Whether between two places stands an occasion at most: no clause.</summary>
    public bool IsOccasion(int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            if (
                _scene.Has(i, WordRole.That | WordRole.Finite | WordRole.Speech | WordRole.Relative)
                && !_scene.Has(i, WordRole.Occasion)
            )
                return false;
            if (
                i == from
                && !(
                    _scene.Has(i, WordRole.Joining | WordRole.Calendar | WordRole.Between)
                    || _scene.IsSign(i)
                    || _text.Is(i, "during")
                    || _text.Is(i, "last")
                    || _text.Is(i, "earlier")
                    || _scene.MentionAt(i) >= 0
                    || _scene.Has(i, WordRole.Setting)
                    || _text.Is(i, "after")
                    || _text.Is(i, "more")
                )
            )
                return false;
        }
        return true;
    }
}
