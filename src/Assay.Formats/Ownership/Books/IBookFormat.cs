using Assay.Formats.Lists;

namespace Assay.Formats.Ownership.Books;

/// <summary>A foreign format in which somebody says who owns whom.</summary>
internal interface IBookFormat
{
    /// <summary>Its name for readers, such as <c>GLEIF level 2 (XML)</c>.</summary>
    string Name { get; }

    /// <summary>Whether a file is of it, by its beginning.</summary>
    bool Recognise(ListFile file);

    /// <summary>Reads a file into the draft. What is not understood is told there; nothing is guessed.</summary>
    /// <exception cref="Model.AssayException">The file is damaged, or of a size or depth that no such file has.</exception>
    void Read(OpenPart part, BookDraft draft);
}
