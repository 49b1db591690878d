using Assay.FactCheck;

return CheckCommand.Run(args, Console.Out, Console.Error);
