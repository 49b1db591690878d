namespace Assay.Names;

/// <summary>Reads the words of a person's name: which is the family name, which the father's, which only an initial.</summary>
internal static class PersonsWords
{
    private const int LongestSyllabicName = 4;

    /// <summary>A comparison keeps a bit for each part.</summary>
    private const int MostParts = 60;

    /// <summary>Parts words that hold several: a Chinese or Korean name without a blank (习近平, 김정은), initials without one (JC Juncker).</summary>
    public static List<NameToken> Split(List<NameToken> tokens)
    {
        var split = new List<NameToken>(tokens.Count + 1);
        var room = MostParts - tokens.Count;
        var allCapitals = tokens.TrueForAll(t => !t.Text.Any(char.IsLower));
        foreach (var token in tokens)
        {
            if (
                tokens.Count == 1
                && token.Text.Length is >= 2 and <= LongestSyllabicName
                && token.Text.All(Scripts.IsSyllabic)
            )
            {
                // the family name is the first character in all but a few dozen names
                split.Add(Part(token, 0, 1, Korean.FamilyName(token.Text[..1])));
                split.Add(Part(token, 1, token.Text.Length));
            }
            else if (Korean.FamilyName(token.Text) is { } family)
            {
                split.Add(Part(token, 0, token.Text.Length, family));
            }
            else if (
                !allCapitals
                && room > 0
                && token.Text.Length == 2
                && token.Text.All(c =>
                    char.IsAsciiLetterUpper(c) && c is not ('A' or 'E' or 'I' or 'O' or 'U' or 'Y')
                )
            )
            {
                split.Add(Part(token, 0, 1));
                split.Add(Part(token, 1, 2));
                room--;
            }
            else
            {
                split.Add(token);
            }
        }
        return split;
    }

    /// <summary>What each word is, and whether the way the name is written tells the family name.</summary>
    public static (List<NamePart> Parts, bool TellsOrder) Parts(List<NameToken> tokens)
    {
        var hasComma = tokens.Count > 1 && tokens[^1].Segment > 0 && tokens.Exists(t => t.Segment == 0);
        var capitals = !hasComma && FamilyIsInCapitals(tokens);
        var parts = new List<NamePart>(tokens.Count);
        foreach (var token in tokens)
        {
            var (kind, code) = Kind(token);
            // Ben Bernanke; but Zine Ben Ali, and BEN ALI, Zine
            if (parts.Count == 0 && !hasComma && tokens.Count > 1 && token.Folded is "ben")
                (kind, code) = (PartKind.Word, Lexicon.GivenName(token.Key));
            var role =
                hasComma ? (token.Segment == 0 ? PartRole.Family : PartRole.Given)
                : capitals ? (IsCapitals(token.Text) ? PartRole.Family : PartRole.Given)
                : PartRole.Unknown;
            parts.Add(
                new NamePart(
                    token.Text,
                    token.Folded,
                    kind == PartKind.Number ? token.Folded : token.Key,
                    kind,
                    role,
                    code
                )
            );
        }
        // "SMITH, Jr." has a comma that tells nothing
        var tells =
            (hasComma || capitals) && HasWord(parts, PartRole.Family) && HasWord(parts, PartRole.Given);
        if (!tells)
        {
            for (var i = 0; i < parts.Count; i++)
                parts[i] = parts[i] with { Role = PartRole.Unknown };
        }
        MarkFathers(parts);
        Patronymics.Mark(parts);
        return (NameAnalysis.WithContent(parts), tells);
    }

    private static (PartKind Kind, string? Code) Kind(NameToken token)
    {
        if (NameAnalysis.Number(token.Folded) is { } value)
            return (PartKind.Number, value);
        // a syllable that Latin letters render as a small word (이: i) is none
        var word =
            token.Text.Length == 1 && Scripts.IsSyllabic(token.Text[0])
                ? (Kind: PartKind.Word, Code: null)
                : Lexicon.InPersonsName(token.Folded, token.Key);
        // "y" and "e" join names in Spanish and Portuguese
        if (
            token.IsLetter
            && (token.Dotted || token.Glued || char.IsUpper(token.Text[0]) || word.Kind == PartKind.Word)
        )
            return (PartKind.Initial, null);
        return word;
    }

    /// <summary>In "Mohammed bin Salman" Mohammed is the name and Salman the father's: it is never the same as Salman bin Mohammed.</summary>
    private static void MarkFathers(List<NamePart> parts)
    {
        var father = false;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind == PartKind.Particle)
            {
                father |= parts[i].Code is "bin";
                continue;
            }
            if (father && parts[i].Kind == PartKind.Word)
            {
                if (parts[i].Role != PartRole.Family)
                    parts[i] = parts[i] with { Role = PartRole.Father };
                father = false;
            }
        }
        if (!parts.Exists(p => p.Role == PartRole.Father))
            return;
        var first = parts.FindIndex(p =>
            p.Kind == PartKind.Word && p.Role != PartRole.Father && p.Role != PartRole.Family
        );
        if (first >= 0)
            parts[first] = parts[first] with { Role = PartRole.Given };
    }

    /// <summary>"Sergey Viktorovich LAVROV": some words, but not all, are in capitals.</summary>
    private static bool FamilyIsInCapitals(List<NameToken> tokens)
    {
        var some = false;
        var others = false;
        foreach (var token in tokens)
        {
            if (token.Folded.Length < 3)
                continue;
            if (IsCapitals(token.Text))
                some = true;
            else if (char.IsUpper(token.Text[0]))
                others = true;
        }
        return some && others;
    }

    private static bool IsCapitals(string text) =>
        text.Length > 1 && !text.Any(char.IsLower) && text.Any(char.IsUpper);

    private static bool HasWord(List<NamePart> parts, PartRole role) =>
        parts.Exists(p => p.Role == role && (p.Kind is PartKind.Word or PartKind.Initial));

    private static NameToken Part(NameToken token, int from, int to, string? read = null)
    {
        var text = token.Text[from..to];
        var folded = read ?? Folding.Word(text, ukrainian: false);
        return token with
        {
            Text = text,
            Folded = folded,
            Key = SpellingKey.Of(folded),
            Glued = false,
            Dotted = false,
        };
    }
}
