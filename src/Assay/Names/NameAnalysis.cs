using Assay.Model;

namespace Assay.Names;

/// <summary>Finds out what each word of a name is.</summary>
internal static class NameAnalysis
{
    /// <summary>Analyses a name as that of <paramref name="kind"/>.</summary>
    public static Name Analyse(string text, PartyKind kind)
    {
        var clean = Folding.Clean(text);
        var script = Scripts.Prevailing(clean);
        var tokens = Tokenizer.Tokens(
            clean,
            script is Script.Cyrillic or Script.Mixed ? Cyrillic.LanguageOf(clean) : default
        );
        List<NamePart> parts;
        var tellsOrder = false;
        if (kind == PartyKind.Person)
        {
            tokens = PersonsWords.Split(tokens);
            (parts, tellsOrder) = PersonsWords.Parts(tokens);
        }
        else
        {
            parts = OtherParts(ref tokens, kind);
        }
        var folded = string.Join(' ', tokens.Select(t => t.Folded));
        return new Name(text, kind, script, folded, parts, tellsOrder);
    }

    private static List<NamePart> OtherParts(ref List<NameToken> tokens, PartyKind kind)
    {
        // letters with dots make one word ("A.B.C."); two of them may be a person's initials where we do not know whose name it is
        var least = kind == PartyKind.Unknown ? 3 : 2;
        tokens = Tokenizer.JoinGlued(tokens, run => run.Length >= least || LegalForms.IsForm(run));
        var isCraft = kind is PartyKind.Vessel or PartyKind.Aircraft;
        var forms = isCraft ? new string?[tokens.Count] : LegalForms.Find(tokens);
        var parts = new List<NamePart>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (forms[i] is { } form)
            {
                var end = i + 1;
                while (end < tokens.Count && ReferenceEquals(forms[end], form))
                    end++;
                var words = tokens.GetRange(i, end - i);
                var text = string.Join(' ', words.Select(w => w.Text));
                parts.Add(
                    new NamePart(
                        text,
                        string.Join(' ', words.Select(w => w.Folded)),
                        "",
                        PartKind.LegalForm,
                        default,
                        form
                    )
                );
                i = end - 1;
                continue;
            }
            parts.Add(OtherPart(tokens[i], i == 0, kind));
        }
        NumberWords.Join(parts);
        if (kind == PartyKind.Unknown)
            Patronymics.Mark(parts);
        return WithContent(parts);
    }

    private static NamePart OtherPart(NameToken token, bool first, PartyKind kind)
    {
        var folded = token.Folded;
        if (Number(folded) is { } value)
            return new NamePart(token.Text, folded, folded, PartKind.Number, default, value);
        if (token.IsLetter && (token.Dotted || char.IsUpper(token.Text[0])) && !IsRoman(folded, first))
            return new NamePart(token.Text, folded, folded, PartKind.Initial, default, null);
        var (partKind, code) = Lexicon.InOtherName(folded, first);
        if (kind == PartyKind.Unknown && code is null)
            code = Lexicon.GivenName(token.Key);
        return new NamePart(token.Text, folded, token.Key, partKind, default, code);
    }

    private static bool IsRoman(string folded, bool first) => !first && folded is "v" or "x";

    /// <summary>The value of a word of digits, without leading zeros; null for any other word.</summary>
    public static string? Number(string folded)
    {
        if (folded.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
            return null;
        var value = folded.TrimStart('0');
        return value.Length == 0 ? "0" : value;
    }

    /// <summary>A name all of whose words are small, generic or a title ("The The", "Company") is told by just these: then they count as words.</summary>
    public static List<NamePart> WithContent(List<NamePart> parts)
    {
        if (parts.Count == 0 || parts.Exists(p => p.IsContent || p.Kind == PartKind.Initial))
            return parts;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind != PartKind.LegalForm || parts.TrueForAll(p => p.Kind == PartKind.LegalForm))
                parts[i] = parts[i] with
                {
                    Kind = PartKind.Word,
                    Key = SpellingKey.Of(parts[i].Folded),
                    Code = null,
                };
        }
        return parts;
    }
}
