using Assay.Model;

namespace Assay.Formats.Documents;

/// <summary>The wording of what can be wrong with a document. Codes AS6001 to AS6049.</summary>
internal static class DocumentFaults
{
    /// <summary>Of a file whose reader was given up.</summary>
    public const string StalledCode = "AS6011";

    public static AssayException Missing(string file) =>
        Error("AS6001", file, "there is no such file. Check the path.");

    public static AssayException Unreadable(string file, string why) =>
        Error("AS6002", file, $"the file cannot be read: {Short(why)}. Check its path and permissions.");

    public static AssayException Empty(string file) =>
        Error("AS6003", file, "the file is empty: there is nothing to read. Check that it was saved whole.");

    public static AssayException TooLarge(string file, string what, long most) =>
        Error(
            "AS6004",
            file,
            FormattableString.Invariant(
                $"{what} is larger than {most >> 20} MiB, the most that is read at once. Split it, or save its text as a .txt file."
            )
        );

    public static AssayException OtherFormat(string file, string what, string mend) =>
        Error("AS6005", file, $"the file is {what}, which is not read. {mend}");

    public static AssayException NotText(string file) =>
        Error(
            "AS6006",
            file,
            "the file is no text, web page, mail, PDF or Word document: its bytes are those of no kind that is known. Give the text, or export it as one of these."
        );

    public static AssayException NoText(string file) =>
        Error("AS6007", file, "no text was found in the file. Check that it was saved whole.");

    public static AssayException TooDeep(string file) =>
        Error(
            "AS6008",
            file,
            FormattableString.Invariant(
                $"its elements are nested more than {DocumentLimits.Nesting} deep, as in no real document; it was not read. Save its text as a .txt file."
            )
        );

    public static AssayException Explodes(string file, string what) =>
        Error(
            "AS6009",
            file,
            $"{what} grows out of all proportion when it is unpacked, as in files made to do harm; it was not read. Save the document again from the program it was made with."
        );

    public static AssayException Damaged(string file, string what, string why, Exception? inner = null) =>
        Error(
            "AS6010",
            file,
            $"the {what} is damaged or cut off ({Short(why)}). Get it again, or open it and save its text.",
            inner
        );

    public static AssayException Stalled(string file) =>
        Error(
            StalledCode,
            file,
            FormattableString.Invariant(
                $"nothing came of the file for {DocumentLimits.Stall.TotalSeconds:F0} s, and it was given up: something in it keeps its reader busy. Save its text as a .txt file."
            )
        );

    public static AssayException Encrypted(string file, string what) =>
        Error(
            "AS6012",
            file,
            $"the {what} is encrypted and asks for a password. Open it with its password and save it without one."
        );

    public static AssayException NoTextLayer(string file, int pages) =>
        Error(
            "AS6013",
            file,
            FormattableString.Invariant(
                $"{(pages == 1 ? "its only page holds" : $"its {pages} pages hold")} pictures only and no text: it was scanned. Run text recognition (OCR) over it first, such as ocrmypdf in.pdf out.pdf."
            )
        );

    public static Diagnostic PagesWithoutText(string file, IReadOnlyList<int> pages, int all) =>
        Say(
            "AS6014",
            Severity.Warning,
            file,
            FormattableString.Invariant(
                $"{pages.Count} of {all} pages have no text ({Few(pages)}): what stands on them as a picture is missing here. Run text recognition (OCR) over it, such as ocrmypdf --skip-text in.pdf out.pdf."
            )
        );

    public static Diagnostic PageDamaged(string file, int page, string why) =>
        Say(
            "AS6015",
            Severity.Warning,
            file,
            FormattableString.Invariant(
                $"page {page} cannot be read ({Short(why)}) and was left out. Print the file to a new PDF, or save its text."
            )
        );

    public static Diagnostic NotAnArticle(string file) =>
        Say(
            "AS6016",
            Severity.Note,
            file,
            "no article was found in the page; all its visible text was taken, less menus and footers. Check --text before relying on it."
        );

    public static Diagnostic Attached(string file, IReadOnlyList<string> names) =>
        Say(
            "AS6017",
            Severity.Note,
            file,
            $"attached and not read: {string.Join(", ", names.Take(10).Select(Short))}{(names.Count > 10 ? FormattableString.Invariant($" and {names.Count - 10} more") : "")}. Save what is of interest and read it by itself."
        );

    public static Diagnostic BadBytes(string file, string encoding, long count) =>
        Say(
            "AS6018",
            Severity.Warning,
            file,
            FormattableString.Invariant(
                $"{count} places are no valid {encoding}; they stand as U+FFFD in the text. Save it again as UTF-8 if names are hurt."
            )
        );

    public static Diagnostic OthersInFolder(string folder, IReadOnlyList<string> files) =>
        Say(
            "AS6019",
            Severity.Note,
            folder,
            FormattableString.Invariant(
                $"{files.Count} files with other endings were passed over ({string.Join(", ", files.Take(5).Select(Short))}{(files.Count > 5 ? ", …" : "")}). Give them by name to have them read."
            )
        );

    public static AssayException NoFolder(string folder, string why) =>
        Error("AS6020", folder, $"the folder cannot be read: {Short(why)}. Check its path and permissions.");

    public static Diagnostic NoDocuments(string folder) =>
        Say(
            "AS6021",
            Severity.Error,
            folder,
            $"the folder holds no document. Documents are known by their endings: {string.Join(", ", DocumentFolder.Endings)}."
        );

    public static AssayException TooManyFiles(string folder) =>
        Error(
            "AS6022",
            folder,
            FormattableString.Invariant(
                $"the folder holds more than {DocumentLimits.Files:N0} files. Give the folders below it one by one."
            )
        );

    public static Diagnostic Unmapped(string file, int share) =>
        Say(
            "AS6023",
            Severity.Warning,
            file,
            FormattableString.Invariant(
                $"{share} % of its letters have no meaning in the file: its fonts say how they look and not what they are. Run text recognition (OCR) over it, such as ocrmypdf --force-ocr in.pdf out.pdf."
            )
        );

    private static string Few(IReadOnlyList<int> pages) =>
        string.Join(
            ", ",
            pages.Take(8).Select(p => p.ToString(System.Globalization.CultureInfo.InvariantCulture))
        ) + (pages.Count > 8 ? ", …" : "");

    // Words of a library or of a file, short enough for a message and on one line.
    private static string Short(string text)
    {
        const int most = 120;
        var line = text.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return line.Length <= most ? line : line[..most] + "…";
    }

    private static Diagnostic Say(string code, Severity severity, string file, string message) =>
        new(code, severity, new InputPlace(file), message);

    private static AssayException Error(string code, string file, string message, Exception? inner = null) =>
        new(Say(code, Severity.Error, file, message), inner);
}
