namespace Assay.Fuzz.Corpora;

/// <summary>An input of a reader: one file, or the few that belong together.</summary>
/// <param name="Name">What it is called, such as <c>ofac-csv/whole</c>.</param>
/// <param name="Files">The files, in the order of their names; the names matter, for lists are recognised by them.</param>
internal sealed record Seed(string Name, IReadOnlyList<SeedFile> Files)
{
    /// <summary>What every seed begins with that only has to be refused or read without harm: an input that once did harm.</summary>
    public const string Found = "found-";

    /// <summary>Whether it is an input that once did harm, and not a good file.</summary>
    public bool IsFound => Name.Contains("/" + Found, StringComparison.Ordinal);

    /// <summary>Bytes of all files.</summary>
    public long Length => Files.Sum(f => (long)f.Bytes.Length);

    /// <summary>Writes the files to a folder, in place of whatever was there.</summary>
    public IReadOnlyList<string> WriteTo(string folder)
    {
        if (Directory.Exists(folder))
        {
            foreach (var old in Directory.GetFiles(folder))
            {
                if (!Files.Any(f => string.Equals(f.Name, Path.GetFileName(old), StringComparison.Ordinal)))
                    File.Delete(old);
            }
        }
        else
        {
            Directory.CreateDirectory(folder);
        }
        return
        [
            .. Files.Select(f =>
            {
                var path = Path.Combine(folder, f.Name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, f.Bytes);
                return path;
            }),
        ];
    }
}

/// <summary>One file of a seed.</summary>
internal sealed record SeedFile(string Name, byte[] Bytes);
