using System.Collections.Frozen;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Whether a stretch of a sentence is a clause that may be reported.</summary>
internal sealed class ClauseTests
{
    // Words that make a clause in Cyrillic, where its verb is not known.
    private const int LeastClause = 2;

    // So many words without a known verb are a clause still: "Copper fell by a third".
    private const int LeastUnknown = 4;

    // Time or place at the head of a sentence: "In the spring of 2021".
    private const int LongestSetting = 5;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly Clauses _clauses;

    public ClauseTests(QuoteScene scene, Clauses clauses)
    {
        _scene = scene;
        _text = scene.Text;
        _clauses = clauses;
    }

    /// <summary>Whether a clause stands before a comma: a verb that is not known by its form is taken for granted where nothing else can stand there.</summary>
    public bool IsClause(int begin, int comma) =>
        !IsOpening(begin)
        && (
            HasVerb(begin, comma, isKnownOnly: _scene.Has(begin, WordRole.Joining))
            || _clauses.HasWords(begin, comma, LeastUnknown)
                && !_scene.Has(
                    begin,
                    WordRole.Joining
                        | WordRole.Setting
                        | WordRole.Boundary
                        | WordRole.Participle
                        | WordRole.That
                )
        );

    // "Asked whether …, X said", "Speaking in Oslo, X said": the participle is of X.
    private bool IsOpening(int begin) =>
        _scene.Has(begin, WordRole.Speech) && _scene.Has(begin, WordRole.Past | WordRole.Participle)
        || _scene.IsWord(begin)
            && _text[begin].Length > 4
            && _text.Letters(begin).EndsWith("ing", StringComparison.Ordinal)
            && (
                _scene.Has(begin + 1, WordRole.Joining | WordRole.Determiner)
                || _scene.MentionAt(begin + 1) >= 0
            );

    /// <summary>Whether a word is a verb's past form, by its ending or as one of the common irregular ones.</summary>
    public bool IsPast(int i) =>
        _scene.BeginsWithLower(i)
        && (
            _text[i].Length > 4 && _text.Letters(i).EndsWith("ed", StringComparison.Ordinal)
            || IrregularPasts.Contains(_text.Letters(i))
        );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IrregularPasts = FrozenSet
        .ToFrozenSet(
            (
                "became began bought brought broke built came caught chose cost cut did drew drove fell felt flew found fought forgot gave got grew had held kept knew led left lent lost made "
                + "meant met paid put ran rose sank saw sent set shook shrank shut sold sought spent split spread stood stole struck swept threw took tore went won wore"
            ).Split(' '),
            StringComparer.Ordinal
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a stretch is a time or place at the head of a sentence: "In 2021".</summary>
    public bool IsSetting(int begin, int comma) =>
        comma - begin <= LongestSetting
        && _scene.Has(begin, WordRole.Joining | WordRole.Setting)
        && !HasVerb(begin, comma, isKnownOnly: true);

    /// <summary>Whether a stretch shows a finite verb.</summary>
    /// <param name="begin">Its first token.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="isKnownOnly">Whether endings do not count.</param>
    public bool HasVerb(int begin, int end, bool isKnownOnly = false)
    {
        for (var i = begin; i < end; i++)
        {
            if (_scene.Has(i, WordRole.Finite))
                return true;
            if (!isKnownOnly && IsPast(i))
                return true;
        }
        // Cyrillic verbs are not told by their endings.
        return !isKnownOnly
            && (_text[begin].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            && end - begin >= LeastClause;
    }
}
