using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>What makes a list unreadable, each in words a user can act on (AS20xx).</summary>
internal static class ListFault
{
    public const string NotOfficial = "Give the publisher's file as it was downloaded";

    public static Diagnostic Missing(string path) =>
        Error(
            "AS2001",
            path,
            null,
            "there is no such file or folder, or it may not be read. Check the path."
        );

    public static Diagnostic Unknown(string path) =>
        Error(
            "AS2002",
            path,
            null,
            "this is not a list that can be read. Lists of the UN, the US, the EU, the UK, Switzerland, Canada, Australia, Ukraine, China and OpenSanctions are known by their first rows or elements, OFAC's CSV files, which have no header, by their names (sdn, add, alt, sdn_comments, cons_prim, cons_add, cons_alt, cons_comments, with a date: sdn-2024-06-27.csv). For a table of your own (CSV, XLSX) write a mapping file and give it with --map."
        );

    public static Diagnostic NotYet(string path, LocalDate day) =>
        Error(
            "AS2135",
            path,
            null,
            $"{day:uuuu-MM-dd} is still to come, so nothing was published on it: left out. An edition of that day would not count until then. Check the year in --date, in the file's name or in the file."
        );

    public static AssayException Empty(string path) =>
        new(Error("AS2004", path, null, $"the file is empty. {NotOfficial}."));

    public static AssayException TooLarge(string path) =>
        new(
            Error(
                "AS2009",
                path,
                null,
                FormattableString.Invariant(
                    $"the file holds more than {ListLimits.FileBytes >> 20} MiB, or decompresses to more than {ListLimits.Ratio} times its size: no list does. It was not read on."
                )
            )
        );

    public static AssayException DamagedGzip(string path, Exception? inner = null) =>
        new(
            Error(
                "AS2010",
                path,
                null,
                "the compressed file is cut short or damaged (or was packed in several parts). Download it again, or decompress it and give the plain file."
            ),
            inner
        );

    public static AssayException Csv(string path, long line, string what) =>
        new(Error("AS2011", path, line, $"{what}: the file is no CSV or was cut. {NotOfficial}."));

    public static AssayException LongRecord(string path, long? line) =>
        new(
            Error(
                "AS2011",
                path,
                line,
                FormattableString.Invariant(
                    $"a record is longer than {ListLimits.RecordBytes >> 10} KiB: no list has such a one. {NotOfficial}."
                )
            )
        );

    public static AssayException Laborious(string path, string? last, Exception inner) =>
        new(
            Error(
                "AS2011",
                path,
                null,
                $"a text in the record after {(last is null ? "the beginning" : Quoted(last))} takes longer to read than any does in a list. {NotOfficial}; if it is the publisher's, and the machine was not busy, tell us."
            ),
            inner
        );

    public static AssayException Columns(string path, long line, int found, int expected) =>
        new(
            Error(
                "AS2012",
                path,
                line,
                FormattableString.Invariant(
                    $"this row has {found} columns, the publisher's have {expected}: the file was cut, changed or is another. {NotOfficial}."
                )
            )
        );

    public static AssayException Key(string path, long? line, string found, string expected) =>
        new(
            Error("AS2013", path, line, $"'{Quoted(found)}' stands where {expected} belongs. {NotOfficial}.")
        );

    public static AssayException Twice(string path, long? line, string key) =>
        new(
            Error(
                "AS2014",
                path,
                line,
                $"entry {Quoted(key)} stands in the list twice; which is right is not known. {NotOfficial}."
            )
        );

    public static AssayException NoEntries(string path) =>
        new(
            Error(
                "AS2015",
                path,
                null,
                $"the list has no entries. {NotOfficial}; an empty list is not imported."
            )
        );

    public static AssayException Dtd(string path, Exception inner) =>
        new(
            Error(
                "AS2021",
                path,
                null,
                $"the XML has a document type declaration (DTD), which no list has and which can be an attack. {NotOfficial}."
            ),
            inner
        );

    public static AssayException Xml(string path, long? line, Exception inner) =>
        new(Error("AS2022", path, line, $"the XML is damaged or was cut. {NotOfficial}."), inner);

    public static AssayException Deep(string path, long? line) =>
        new(Error("AS2033", path, line, $"elements are nested deeper here than in any list. {NotOfficial}."));

    public static AssayException Binary(string path, string? otherFormat = null) =>
        new(
            Error(
                "AS2024",
                path,
                null,
                $"the file is not text (ASCII or UTF-8){(otherFormat is null ? "" : $": {otherFormat}")}. {NotOfficial}."
            )
        );

    /// <summary>A file that is read twice was another at the second reading.</summary>
    public static AssayException Changed(string path) =>
        new(
            Error(
                "AS2043",
                path,
                null,
                "the file changed while it was read. Wait until its download or copy is finished and import it again."
            )
        );

    /// <summary>Somebody's text, short enough for a message.</summary>
    public static string Quoted(string text)
    {
        const int most = 60;
        return text.Length <= most ? text : text[..most] + "…";
    }

    private static Diagnostic Error(string code, string path, long? line, string message) =>
        new(code, Severity.Error, new InputPlace(path, line), message);
}
