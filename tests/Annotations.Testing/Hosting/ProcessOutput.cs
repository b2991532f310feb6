using System.Diagnostics;
using System.Text;

namespace Annotations.Testing.Hosting;

/// <summary>Everything a process prints, in the order it came.</summary>
internal sealed class ProcessOutput
{
    private readonly StringBuilder text = new();
    private readonly Action<string> onLine;

    private ProcessOutput(Action<string> onLine) => this.onLine = onLine;

    /// <summary>Starts to read both streams, and hands over each line.</summary>
    public static ProcessOutput Of(Process process, Action<string> onLine)
    {
        var output = new ProcessOutput(onLine);
        process.OutputDataReceived += (_, line) => output.Add(line.Data);
        process.ErrorDataReceived += (_, line) => output.Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return output;
    }

    public override string ToString()
    {
        lock (text) return text.ToString();
    }

    private void Add(string? line)
    {
        if (line is null) return;
        lock (text) text.AppendLine(line);
        onLine(line);
    }
}
