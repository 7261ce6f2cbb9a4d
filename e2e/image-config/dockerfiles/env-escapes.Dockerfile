FROM scratch
ENV A=1
ENV B=\$A C="\$A" D="a \"quote\"" E='\$A' F=a\\b
