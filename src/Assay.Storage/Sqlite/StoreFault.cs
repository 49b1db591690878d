using Assay.Model;
using Microsoft.Data.Sqlite;

namespace Assay.Storage.Sqlite;

/// <summary>What can be wrong with a store, each in words a user can act on.</summary>
internal static class StoreFault
{
    // SQLite's primary result codes (sqlite.org/rescode.html).
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    public static AssayException Foreign(string path, Exception? inner = null) =>
        Of(
            "AS9001",
            path,
            "this file is not a store of Assay; it was left as it is. Give another path with --store.",
            inner
        );

    public static AssayException Newer(string path, long found, int known) =>
        Of(
            "AS9002",
            path,
            FormattableString.Invariant(
                $"the store has schema {found}, this program knows up to {known}; it was left as it is. Use a newer Assay, or another --store."
            )
        );

    public static AssayException Unopenable(string path, Exception inner) =>
        Of(
            "AS9003",
            path,
            "the store cannot be opened or created here. Check that the folder exists and may be written to.",
            inner
        );

    public static AssayException From(string path, SqliteException fault) =>
        fault.SqliteErrorCode switch
        {
            NoDatabase => Foreign(path, fault),
            CannotOpen => Unopenable(path, fault),
            ReadOnly => Of(
                "AS9004",
                path,
                "the store may not be written to; nothing was changed. Check its permissions and its folder's, or give another --store.",
                fault
            ),
            Full => Of(
                "AS9005",
                path,
                "no room is left on the disk; the store holds what it held before. Make room and run the command again.",
                fault
            ),
            Busy or Locked => Of(
                "AS9006",
                path,
                "another program kept the store locked for too long; nothing was changed. Wait for it and run the command again.",
                fault
            ),
            Corrupt => Of(
                "AS9007",
                path,
                "the store is damaged. Import the lists and layers again into a new one (--store).",
                fault
            ),
            InputOutput => Of(
                "AS9008",
                path,
                "the disk failed while the store was read or written; nothing was committed. Check the disk and run the command again.",
                fault
            ),
            _ => Of("AS9009", path, $"the store failed: {fault.Message}", fault),
        };

    public static AssayException Damaged(string path, string what, Exception? inner = null) =>
        Of(
            "AS9007",
            path,
            $"the store is damaged ({what}). Import the lists and layers again into a new one (--store).",
            inner
        );

    private static AssayException Of(string code, string path, string message, Exception? inner = null) =>
        new(new Diagnostic(code, Severity.Error, new InputPlace(path), message), inner);
}
