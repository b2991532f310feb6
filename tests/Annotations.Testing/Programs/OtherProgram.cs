using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Xunit;

namespace Annotations.Testing.Programs;

/// <summary>Runs a program that somebody else wrote, where it is installed.</summary>
public sealed record OtherProgram(string Name)
{
    /// <summary>Skips the test, and says why, where the program is not installed.</summary>
    public OtherProgram OrSkip()
    {
        try
        {
            Run(["--version"], string.Empty);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{Name} is not installed here: what it understands of our files was not looked at.");
        }

        return this;
    }

    /// <param name="input">What it reads from its standard input.</param>
    public (string Output, string Errors) Run(string[] arguments, string input)
    {
        var start = new ProcessStartInfo(Name, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (output.Result, errors.Result);
    }
}
