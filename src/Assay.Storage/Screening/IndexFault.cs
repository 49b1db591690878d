using Assay.Model;

namespace Assay.Storage.Screening;

/// <summary>What can be wrong with a prepared index, in words a user can act on; mostly there is nothing to do.</summary>
internal static class IndexFault
{
    public static Diagnostic NotKept(string path, Exception fault) =>
        new(
            "AS9031",
            Severity.Note,
            new InputPlace(path),
            $"the index for screening could not be kept ({fault.Message}). Screening works, but each run makes the index anew; let the folder be written to."
        );

    public static Diagnostic MadeAnew(string path, Exception fault) =>
        new(
            "AS9032",
            Severity.Note,
            new InputPlace(path),
            $"the index for screening was not usable ({fault.Message}) and was made anew from the store. There is nothing to do."
        );

    public static AssayException OfAnotherStore(string path) =>
        new(
            new Diagnostic(
                "AS9033",
                Severity.Error,
                new InputPlace(path),
                "the index for screening names a record that the store does not have: it was made from another store that stood here. It was removed; run the command again."
            )
        );
}
