using System.Globalization;
using Assay.Accuracy;
using Assay.Accuracy.Reading;

const int worst = 40;
switch (args)
{
    case ["pairs", var path, .. var rest]:
        PairAccuracy.Report(path, rest is [var most] ? int.Parse(most, CultureInfo.InvariantCulture) : worst);
        return 0;
    case ["fit", var path, var table]:
        PairAccuracy.Fit(path, table);
        return 0;
    case ["entities", var path]:
        EntityAccuracy.Report(path);
        return 0;
    case ["positives", var list, var listed, var altered]:
        ScreeningAccuracy.Positives(list, listed, altered);
        return 0;
    case ["negatives", var list, .. { Length: > 0 } files]:
        ScreeningAccuracy.Negatives(list, files);
        return 0;
    case ["reading", var folder, .. var rest]:
        ReadingAccuracy.Report(folder, mistakes: rest is ["mistakes"]);
        return 0;
    default:
        Console.Error.WriteLine(
            "accuracy pairs PAIRS.csv [WORST] | fit PAIRS.csv NAME-WEIGHTS.tsv | entities CHECKS.yml | positives LIST LISTED.csv ALTERED.csv | negatives LIST PERSONS.csv... | reading FOLDER [mistakes]"
        );
        return 1;
}
