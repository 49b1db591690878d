using Assay.Formats.Ownership.Books;
using Assay.Fuzz.Corpora;
using Assay.Model;

namespace Assay.Fuzz.Targets;

/// <summary>Files of who owns whom, of any format; each is recognised and read to the end.</summary>
internal sealed class BookTarget : IFuzzTarget
{
    public string Id => "ownership-book";

    public IEnumerable<Seed> Borrowed(string root) => [];

    public Reading Read(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            return Reading.Nothing;
        try
        {
            return Reading.Of(BookReader.Read(paths[0]));
        }
        catch (AssayException e)
        {
            return new Reading(HasValue: false, [e.Diagnostic]);
        }
    }
}
