namespace Assay.Names;

/// <summary>By which language's rules Cyrillic letters are read.</summary>
internal enum CyrillicLanguage
{
    /// <summary>Russian, and all whose letters tell nothing else.</summary>
    Russian,

    /// <summary>Ukrainian.</summary>
    Ukrainian,

    /// <summary>Belarusian.</summary>
    Belarusian,

    /// <summary>Serbian, Macedonian, Montenegrin.</summary>
    Serbian,
}
