using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>Persons of whom a text tells the given name alone: "попросивший называть его Антоном", and later "по словам Антона".</summary>
internal sealed class LoneGivenNames(ReferentBook book, NameScanner scanner)
{
    private TokenizedText Text => book.Text;

    /// <summary>Adds the mentions of those who are said to be called so or to say something, wherever their name stands.</summary>
    /// <param name="words">Capitalised words of which nothing is known so far.</param>
    public void Add(IEnumerable<int> words)
    {
        var given = words.Where(IsGivenName).ToList();
        var told = given.Where(IsTold).SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        foreach (var token in given)
        {
            if (!Names(token).Any(told.Contains))
                continue;
            var draft =
                book.Same(MentionKind.Person, book.Words(token, token + 1))
                ?? book.Add(number => new ReferentDraft(
                    number,
                    MentionKind.Person,
                    Text.Letters(token).ToString(),
                    book.Words(token, token + 1)
                ));
            book.Mention(
                token,
                token + 1,
                MentionForm.Name,
                draft,
                "a given name, of somebody who says something here"
            );
        }
    }

    private bool IsGivenName(int token) =>
        scanner.Word(Text, token) is var word
        && word.Is(WordTraits.FirstName)
        && !word.Is(WordTraits.Common | WordTraits.Function | WordTraits.Title | WordTraits.Head)
        && Text[token].Length > 2
        && !Text[token].IsAllCapitals
        // a part of a longer name that was not read
        && !(token + 1 < Text.Count && Text[token + 1].IsCapitalised && !Text[token + 1].BeginsSentence)
        && !(
            token > 0
            && Text[token - 1].IsCapitalised
            && !Text[token].BeginsSentence
            && !Text[token - 1].BeginsSentence
        );

    // The forms that are given names.
    private string[] Names(int token) => scanner.Word(Text, token).Keys;

    // "said Oleg", "Антон рассказал", "по словам Антона", "called Oleg"
    private bool IsTold(int token)
    {
        if (
            token + 1 < Text.Count
            && Text[token + 1].Kind == TokenKind.Word
            && scanner.Word(Text, token + 1).Is(WordTraits.Speech)
        )
            return true;
        if (RunReader.Before(Text, token) is not { } before)
            return false;
        var word = Text.Letters(before);
        return scanner.Word(Text, before).Is(WordTraits.Speech)
            || word is "словам" or "словами" or "named" or "пані" or "пан" or "Пані" or "Пан"
            || before > 1
                && word is "его" or "её" or "ее" or "його" or "її"
                && (
                    Text.Letters(before - 1).StartsWith("назыв", StringComparison.Ordinal)
                    || Text.Letters(before - 1).StartsWith("назив", StringComparison.Ordinal)
                );
    }
}
