using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Reads birthdays as ages: "his fortieth birthday", "her 40th birthday", "60-летие", "60-річчя".</summary>
internal static class BirthdayReader
{
    private static readonly WordTable<int> Ordinals = new([
        ("tenth", 10),
        ("eighteenth", 18),
        ("twentieth", 20),
        ("twenty-first", 21),
        ("thirtieth", 30),
        ("fortieth", 40),
        ("fiftieth", 50),
        ("sixtieth", 60),
        ("seventieth", 70),
        ("eightieth", 80),
        ("ninetieth", 90),
        ("hundredth", 100),
    ]);

    /// <summary>The words one begins with, besides numbers.</summary>
    public static IEnumerable<string> Openers => Ordinals.Words;

    /// <summary>Reads one that begins at a token.</summary>
    public static bool TryRead(TokenizedText text, int token, out Figure figure, out int end)
    {
        figure = null!;
        end = token + 2;
        if (!Surroundings.GoesOn(text, token + 1) || !text.Is(token + 1, "birthday"))
            return false;
        int age;
        if (text[token].Kind == TokenKind.Number)
        {
            var letters = text.Letters(token);
            var digits = Dates.DateParts.Digits(letters);
            if (
                digits is 0 or > 3
                || digits == letters.Length
                || !Dates.DateParts.Value(letters[..digits], out age)
            )
                return false;
        }
        else if (text[token].Kind != TokenKind.Word || !Ordinals.TryGet(text.Letters(token), out age))
        {
            return false;
        }
        figure = new Figure(
            TextSpan.Between(text[token].Start, text[token + 1].End),
            FigureKind.Age,
            age,
            age,
            FigureBound.Exact
        )
        {
            Unit = "years",
            Step = 1m,
        };
        return true;
    }
}
