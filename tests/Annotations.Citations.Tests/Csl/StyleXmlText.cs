namespace Annotations.Citations.Tests.Csl;

/// <summary>Small styles for tests.</summary>
internal static class StyleXmlText
{
    internal static string Of(string macros, string layout, string citation = "") =>
        $"<style class=\"in-text\" version=\"1.0\"><info><id>t</id><title>t</title></info>{macros}<citation {citation}><layout>{layout}</layout></citation>"
        + $"<bibliography><layout>{layout}</layout></bibliography></style>";
}
