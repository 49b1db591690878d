using Assay.Assaying;
using Assay.Reports.Words;
using Spectre.Console;

namespace Assay.Reports.Text;

/// <summary>What a scenario changes for one deal, on a terminal, without the rest of the dossier.</summary>
public static class WhatIfText
{
    /// <summary>Writes it.</summary>
    /// <param name="dossier">A dossier with a what-if.</param>
    /// <param name="console">Where to.</param>
    /// <param name="brief">Whether only counts and who is still bound are wanted.</param>
    /// <param name="caveats">What was not checked.</param>
    public static void Write(Dossier dossier, IAnsiConsole console, bool brief, Caveats caveats)
    {
        var page = new TextPage(console);
        page.Paragraph(
            $"{dossier.Title} ({FactWords.Of(dossier.Date)}, by what was known on {FactWords.Of(dossier.KnownOn)})"
        );
        if (brief)
            DifferenceText.WriteBrief(page, dossier);
        else
            DifferenceText.Write(page, dossier);
        page.Blank();
        foreach (var sentence in caveats.Sentences())
            page.Paragraph(sentence);
    }
}
