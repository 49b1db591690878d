using Assay.Model;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Assay.Formats.Documents.Pdf;

/// <summary>
/// Reads the text layer of PDFs: letters become words, rows, columns and paragraphs by where they stand. Letters are read page by page and only lines are kept, so that ten
/// thousand pages take little memory.
/// </summary>
internal static class PdfReader
{
    /// <summary>Pages of one file.</summary>
    private const int Pages = 200_000;

    /// <summary>Pages that fail one after another before the file is given up.</summary>
    private const int Failures = 200;

    /// <summary>The part of letters without a meaning from which on it is told, in percent.</summary>
    private const int Unmapped = 5;

    /// <summary>How deep arrays and dictionaries may stand in one another.</summary>
    private const int Nesting = 128;

    /// <summary>Reads bytes.</summary>
    public static void Read(byte[] bytes, DocumentDraft draft, BoundedFilters filters)
    {
        draft.Format = "pdf";
        using var pdf = Open(bytes, draft, filters);
        var all = Count(pdf, draft);
        draft.Pages = all;
        var (pages, empty) = (new List<PdfPage>(), new List<int>());
        var (letters, unmapped, failures) = (0L, 0L, 0);
        for (var number = 1; number <= all && failures < Failures; number++)
        {
            filters.BeginPage();
            try
            {
                var page = pdf.GetPage(number);
                var glyphs = PageGlyphs.Of(page);
                letters += glyphs.Count;
                unmapped += glyphs.Count(IsUnmapped);
                if (glyphs.Count > 0)
                    pages.Add(new PdfPage(number, page.Height, PageColumns.Of(PageRows.Of(glyphs))));
                else if (page.NumberOfImages > 0)
                    empty.Add(number);
                failures = 0;
            }
            catch (Exception e) when (IsDamage(e))
            {
                failures++;
                draft.Diagnostics.Add(DocumentFaults.PageDamaged(draft.Name, number, e.Message));
            }
            draft.Advance();
        }
        Tell(draft, all, pages, empty, letters == 0 ? 0 : (int)(100 * unmapped / letters));
        draft.Made = MadeOn(pdf);
        PdfLayout.Add(pages, TitleOf(pdf), draft);
    }

    private static void Tell(DocumentDraft draft, int all, List<PdfPage> pages, List<int> empty, int unmapped)
    {
        if (
            pages.Count == 0
            && draft.Diagnostics.FirstOrDefault(d =>
                string.Equals(d.Code, "AS6015", StringComparison.Ordinal)
            )
                is { } damaged
        )
        {
            draft.Diagnostics.Clear();
            throw DocumentFaults.Damaged(draft.Name, "PDF", damaged.Message);
        }
        if (pages.Count == 0)
            throw DocumentFaults.NoTextLayer(draft.Name, all);
        if (empty.Count > 0)
            draft.Diagnostics.Add(DocumentFaults.PagesWithoutText(draft.Name, empty, all));
        if (unmapped >= Unmapped)
            draft.Diagnostics.Add(DocumentFaults.Unmapped(draft.Name, unmapped));
    }

    private static PdfDocument Open(byte[] bytes, DocumentDraft draft, BoundedFilters filters)
    {
        try
        {
            return PdfDocument.Open(
                bytes,
                new ParsingOptions
                {
                    UseLenientParsing = true,
                    SkipMissingFonts = true,
                    ClipPaths = false,
                    MaxStackDepth = Nesting,
                    FilterProvider = filters,
                }
            );
        }
        catch (PdfDocumentEncryptedException)
        {
            throw DocumentFaults.Encrypted(draft.Name, "PDF");
        }
        catch (PdfDocumentStackDepthException)
        {
            throw DocumentFaults.TooDeep(draft.Name);
        }
        catch (PdfExplodesException)
        {
            throw DocumentFaults.Explodes(draft.Name, "the PDF");
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw DocumentFaults.Damaged(draft.Name, "PDF", e.Message, e);
        }
    }

    private static int Count(PdfDocument pdf, DocumentDraft draft)
    {
        int pages;
        try
        {
            pages = pdf.NumberOfPages;
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw DocumentFaults.Damaged(draft.Name, "PDF", e.Message, e);
        }
        return pages is > 0 and <= Pages
            ? pages
            : throw DocumentFaults.Damaged(
                draft.Name,
                "PDF",
                FormattableString.Invariant($"it says to have {pages} pages")
            );
    }

    // The library promises no kind of exception for a damaged file; only what nobody can go on from passes.
    private static bool IsDamage(Exception e) => e is not (AssayException or OutOfMemoryException);

    private static bool IsUnmapped(PdfGlyph glyph) =>
        glyph.Value[0] is '\uFFFD' or (>= '\uE000' and <= '\uF8FF')
        || char.IsControl(glyph.Value[0]) && !glyph.IsBlank;

    private static string? TitleOf(PdfDocument pdf)
    {
        try
        {
            var title = pdf.Information.Title;
            return string.IsNullOrWhiteSpace(title) ? null : new TextCleaner().Clean(title).ToString();
        }
        catch (Exception e) when (IsDamage(e))
        {
            return null;
        }
    }

    // D:20250304101500+02'00'
    private static LocalDate? MadeOn(PdfDocument pdf)
    {
        try
        {
            return
                pdf.Information.CreationDate is { Length: >= 10 } made
                && made.StartsWith("D:", StringComparison.Ordinal)
                ? DayInWords.Of(made[2..10])
                : null;
        }
        catch (Exception e) when (IsDamage(e))
        {
            return null;
        }
    }
}
