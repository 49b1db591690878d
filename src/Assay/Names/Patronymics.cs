namespace Assay.Names;

/// <summary>Finds the patronymic of a name from the East Slavic or Turkic world.</summary>
internal static class Patronymics
{
    private static readonly string[] Endings =
    [
        "oviC",
        "eviC",
        "ovna",
        "evna",
        "iCna",
        // Belarusian: Siarheyevich is -evich, Kanstantsinavich and Mikalayeuna are these
        "aviC",
        "auna",
        "euna",
        "iniCna",
        "ivna",
        "oglu",
        "ogli",
        "kizi",
    ];

    /// <summary>Below this many words an ending in -ovich is a family name: Roman Abramovich.</summary>
    private const int LeastWords = 3;

    /// <summary>
    /// Marks at most one word: of several that end like one, the one that is not first or last (Roman Arkadyevich Abramovich), else
    /// the last (Dmitriev Kirill Alexandrovich). A family name that stands before a comma is none.
    /// </summary>
    public static void Mark(List<NamePart> parts)
    {
        var words = 0;
        var found = -1;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind is not (PartKind.Word or PartKind.Initial))
                continue;
            words++;
            if (
                words > 1
                && parts[i].Role != PartRole.Family
                && HasEnding(parts[i])
                && (found < 0 || i < parts.Count - 1)
            )
                found = i;
        }
        if (found > 0 && words >= LeastWords)
            parts[found] = parts[found] with { Kind = PartKind.Patronymic, Code = null };
    }

    private static bool HasEnding(NamePart part)
    {
        if (part.Kind != PartKind.Word || part.Key.Length < 6)
            return false;
        foreach (var ending in Endings)
        {
            if (part.Key.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
